package uk.gov.defra.ima.messaging.deadletter;

import javax.sql.DataSource;

/** The archive without a container. */
public final class TestArchive {

    private TestArchive() {}

    /** The archive of a database. */
    public static DeadLetterArchive on(DataSource database) {
        return new DeadLetterArchive(database);
    }
}
