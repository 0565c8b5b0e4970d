package uk.gov.defra.ima.messaging.journal;

import java.sql.SQLException;

/** The database did not take an event. The cause tells whether it is away or objects. */
public class JournalFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps what the database said. */
    public JournalFailed(SQLException cause) {
        super("The journal could not be written", cause);
    }
}
