package uk.gov.defra.ima.messaging.component;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;

/** What the tests do to the small service's aggregates, and see of them. */
@ApplicationScoped
class Things {

    private final EventJournal journal;
    private final AgroalDataSource dataSource;

    Things(EventJournal journal, AgroalDataSource dataSource) {
        this.journal = journal;
        this.dataSource = dataSource;
    }

    /** A new subject. */
    String name() {
        return "thing-" + UUID.randomUUID();
    }

    /** Records a version in a transaction of its own. */
    UUID record(String subject, long version) {
        return QuarkusTransaction.requiringNew().call(() -> journal.append(event(subject, version)));
    }

    NewEvent event(String subject, long version) {
        return new NewEvent("action.commented.v1", "defra", subject, version, Instant.now(), Map.of("n", version));
    }

    /** Waits until an event of the subject has had so many effects. */
    void awaitEffects(String subject, int number) {
        await().atMost(Duration.ofSeconds(60))
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(2))
                .until(() -> number("select count(*) from effect where subject = '" + subject + "'") == number);
    }

    long number(String sql) {
        return Long.parseLong(text(sql));
    }

    String text(String sql) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
