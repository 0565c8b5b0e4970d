package uk.gov.defra.ima.messaging.feed;

import javax.sql.DataSource;

/** The feed without a container. */
public final class TestFeed {

    private TestFeed() {}

    /** The feed of a database. */
    public static EventFeed on(DataSource database) {
        return new EventFeed(database);
    }
}
