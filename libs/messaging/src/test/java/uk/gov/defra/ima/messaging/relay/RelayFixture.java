package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.apache.kafka.clients.producer.Producer;
import uk.gov.defra.ima.messaging.MessagingDatabase;
import uk.gov.defra.ima.messaging.MessagingSettings.Publishing;
import uk.gov.defra.ima.messaging.journal.TestJournal;
import uk.gov.defra.ima.testing.TestDatabase;
import uk.gov.defra.ima.testing.TestKafka;

/** A service's database and topic, with subjects that no other test uses. */
final class RelayFixture {

    final String service = "service-" + UUID.randomUUID();
    final TestDatabase database;
    final TestJournal journal;
    final List<String> subjects = new ArrayList<>();

    RelayFixture(String name, int things) {
        database = MessagingDatabase.named(name);
        journal = new TestJournal(database.asUser(), service, () -> {});
        for (int i = 0; i < things; i++) {
            subjects.add("thing-" + i + "-" + UUID.randomUUID());
        }
        database.execute(
                "truncate event_journal, outbox_pending, event_feed, publication_blocked, thing",
                "update relay_state set position = 0");
    }

    RelaySettings settings() {
        return settings(Duration.ofSeconds(1));
    }

    RelaySettings settings(Duration poll) {
        return new RelaySettings(
                service, Publishing.BY_RELAY, poll, Duration.ofMillis(20), Duration.ofMillis(50), 1000, 500, 8L << 20);
    }

    ConnectionSource connections() {
        return new DirectConnections(database.url(), database.user(), database.password(), service);
    }

    Supplier<Producer<String, byte[]>> producers() {
        Map<String, Object> kafka = new HashMap<>();
        kafka.put("bootstrap.servers", TestKafka.bootstrap());
        kafka.put("reconnect.backoff.max.ms", 200);
        return new Producers(kafka, service, Duration.ofSeconds(30), Duration.ofSeconds(5));
    }

    Relay relay() {
        return relay(Duration.ofSeconds(1));
    }

    Relay relay(Duration poll) {
        return new Relay(settings(poll), connections(), producers(), new RelayFigures(), RelaySteps.UNWATCHED);
    }

    TestJournal wakingJournal(Relay relay) {
        return new TestJournal(database.asUser(), service, relay::eventsCommitted);
    }

    /** Changes each thing so many times. */
    void changeAll(int times) throws SQLException {
        for (int i = 0; i < times; i++) {
            for (String subject : subjects) {
                journal.change(subject);
            }
        }
    }

    TopicLog log() {
        return TopicLog.of(subjects, TopicLog.ACTIONS);
    }

    /** Every committed event is on the topic, and the first occurrences of each aggregate's events are in order. */
    void assertNothingLostNorOutOfOrder() throws SQLException {
        TopicLog log = log();
        assertThat(log.ids()).containsExactlyInAnyOrderElementsOf(committedIds());
        Map<String, List<Long>> expected = new HashMap<>();
        try (Connection connection = database.asUser().getConnection();
                var query = connection.prepareStatement(
                        "select subject, max(aggregate_version) from event_journal group by subject");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                expected.put(
                        rows.getString(1),
                        LongStream.rangeClosed(1, rows.getLong(2)).boxed().toList());
            }
        }
        assertThat(log.firstOccurrences()).containsExactlyInAnyOrderEntriesOf(expected);
    }

    List<UUID> committedIds() throws SQLException {
        List<UUID> ids = new ArrayList<>();
        try (Connection connection = database.asUser().getConnection();
                var query = connection.prepareStatement("select event_id from event_journal");
                var rows = query.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getObject(1, UUID.class));
            }
        }
        return ids;
    }

    long number(String sql) {
        try (Connection connection = database.asUser().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean allPublished() {
        return number("""
                select count(*) from relay_state s, relay_state p
                where s.name = 'sequencer' and p.name = 'publisher' and s.position = p.position
                  and s.position = (select count(*) from event_journal)""") == 1;
    }
}
