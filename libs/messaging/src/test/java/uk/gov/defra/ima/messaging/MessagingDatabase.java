package uk.gov.defra.ima.messaging;

import java.util.Map;
import org.flywaydb.core.Flyway;
import uk.gov.defra.ima.testing.TestDatabase;
import uk.gov.defra.ima.testing.TestPostgres;

/** Databases with the library's tables, and a few of tests. */
public final class MessagingDatabase {

    private MessagingDatabase() {}

    /** A database, migrated by its owner, as a service's is. */
    public static TestDatabase named(String name) {
        TestDatabase database = TestPostgres.database(name);
        Flyway.configure()
                .dataSource(database.asOwner())
                .locations("classpath:db/messaging", "classpath:db/test")
                .placeholders(Map.of("appuser", database.user()))
                .outOfOrder(true)
                .load()
                .migrate();
        return database;
    }
}
