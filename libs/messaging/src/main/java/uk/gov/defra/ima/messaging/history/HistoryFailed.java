package uk.gov.defra.ima.messaging.history;

import java.sql.SQLException;

/** History could not be read. The cause tells why. */
public class HistoryFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps what the database said. */
    public HistoryFailed(SQLException cause) {
        super("History could not be read", cause);
    }
}
