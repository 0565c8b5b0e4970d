package uk.gov.defra.ima.messaging.history;

import javax.sql.DataSource;

/** History without a container. */
public final class TestHistory {

    private TestHistory() {}

    /** The history of a database. */
    public static History on(DataSource database) {
        return new History(database);
    }
}
