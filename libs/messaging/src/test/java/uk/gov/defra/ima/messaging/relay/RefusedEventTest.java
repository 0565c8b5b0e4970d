package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.TestKafka;

/** An event that the broker refuses for good holds back its aggregate, and nothing else. */
class RefusedEventTest {

    private static final String SMALL = "x";
    private static final String LARGE = "x".repeat(20_000);

    private final RelayFixture fixture = new RelayFixture("refused", 3);
    private final String bad = fixture.subjects.get(1);

    @BeforeEach
    void brokerTakesOnlySmallRecords() throws Exception {
        limit("10000");
    }

    @AfterEach
    void brokerTakesAll() throws Exception {
        limit("1048588");
    }

    @Test
    @DisplayName("everything else is published, and the aggregate's events follow in order once an operator retries")
    void heldBackAndReleased() throws Exception {
        record(fixture.subjects.get(0), 1, SMALL);
        record(bad, 1, SMALL);
        UUID refused = record(bad, 2, LARGE);
        record(fixture.subjects.get(2), 1, SMALL);
        record(bad, 3, SMALL);
        record(fixture.subjects.get(0), 2, SMALL);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            holder.drain();

            assertThat(versions())
                    .containsEntry(fixture.subjects.get(0), List.of(1L, 2L))
                    .containsEntry(fixture.subjects.get(2), List.of(1L))
                    .containsEntry(bad, List.of(1L));
            assertThat(fixture.number(
                            "select count(*) from publication_blocked where subject = '%s' and event_id = '%s'"
                                    .formatted(bad, refused)))
                    .isEqualTo(1);

            record(bad, 4, SMALL);
            record(fixture.subjects.get(2), 2, SMALL);
            holder.drain();
            assertThat(versions())
                    .containsEntry(bad, List.of(1L))
                    .containsEntry(fixture.subjects.get(2), List.of(1L, 2L));

            requestRetry();
            holder.drain();
            assertThat(versions()).as("still too large").containsEntry(bad, List.of(1L));
            assertThat(fixture.number("select attempts from publication_blocked"))
                    .isEqualTo(2);

            limit("1048588");
            requestRetry();
            record(bad, 5, SMALL);
            holder.drain();
            assertThat(versions()).containsEntry(bad, List.of(1L, 2L, 3L, 4L, 5L));
            assertThat(fixture.number("select count(*) from publication_blocked"))
                    .isZero();
        }
        assertThat(log().size()).as("no copies").isEqualTo(9);
    }

    @Test
    @DisplayName("a successor of the holder knows what is held back")
    void successorKnows() throws Exception {
        record(bad, 1, LARGE);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            holder.drain();
        }
        record(bad, 2, SMALL);
        record(fixture.subjects.get(0), 1, SMALL);
        try (Holder successor = new Holder(fixture, RelaySteps.UNWATCHED)) {
            successor.drain();
        }

        assertThat(versions()).containsOnlyKeys(fixture.subjects.get(0));
    }

    @Test
    @DisplayName("several refused events in one batch each hold back their own aggregate")
    void several() throws Exception {
        record(bad, 1, LARGE);
        record(fixture.subjects.get(0), 1, SMALL);
        record(fixture.subjects.get(2), 1, LARGE);
        record(fixture.subjects.get(0), 2, SMALL);
        try (Holder holder = new Holder(fixture, RelaySteps.UNWATCHED)) {
            holder.drain();
        }

        assertThat(versions()).isEqualTo(Map.of(fixture.subjects.get(0), List.of(1L, 2L)));
        assertThat(fixture.number("select count(*) from publication_blocked")).isEqualTo(2);
    }

    private UUID record(String subject, long version, String note) throws SQLException {
        try (var transaction = fixture.journal.begin()) {
            UUID id = transaction.append("post.revised.v1", subject, version, note);
            transaction.commit();
            return id;
        }
    }

    private void requestRetry() {
        fixture.database.execute("update publication_blocked set retry_requested_at = now()");
    }

    private Map<String, List<Long>> versions() {
        return log().firstOccurrences();
    }

    private TopicLog log() {
        return TopicLog.of(fixture.subjects, TopicLog.POSTS);
    }

    private static void limit(String bytes) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", TestKafka.bootstrap()))) {
            var topic = new ConfigResource(ConfigResource.Type.TOPIC, TopicLog.POSTS);
            admin.incrementalAlterConfigs(Map.of(
                            topic,
                            List.of(new AlterConfigOp(
                                    new ConfigEntry("max.message.bytes", bytes), AlterConfigOp.OpType.SET))))
                    .all()
                    .get();
        }
    }
}
