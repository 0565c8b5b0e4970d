package uk.gov.defra.ima.messaging.feed;

import java.sql.SQLException;

/** The feed could not be read. The cause tells why. */
public class FeedFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Keeps what the database said. */
    public FeedFailed(SQLException cause) {
        super("The feed could not be read", cause);
    }
}
