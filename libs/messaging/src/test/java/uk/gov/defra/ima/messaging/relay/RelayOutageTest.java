package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.TestKafka;
import uk.gov.defra.ima.testing.TestPostgres;

/** The whole relay, under load, while what it needs goes away and comes back. Nothing is restarted but that. */
class RelayOutageTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final RelayFixture fixture = new RelayFixture("relay_outage", 10);

    @AfterEach
    void allThere() {
        TestPostgres.start();
        TestKafka.start();
    }

    @Test
    @DisplayName("while Kafka is away writes go on and the feed grows; then everything is published, without a restart")
    void kafkaAway() throws Exception {
        try (Relay relay = fixture.relay();
                var writers = new Writers(fixture, fixture.wakingJournal(relay), 2)) {
            relay.start();
            await().atMost(PATIENCE).until(() -> published() > 0);
            TestKafka.stop();
            long positions = positions();
            writers.awaitMore(200);
            await().atMost(PATIENCE).until(() -> positions() >= positions + 100);
            assertThat(writers.failed()).isZero();
            TestKafka.start();
            writers.awaitMore(50);
            writers.close();
            await().atMost(PATIENCE).until(fixture::allPublished);
        }
        fixture.assertNothingLostNorOutOfOrder();
    }

    @Test
    @DisplayName("a database that is restarted, and one that is killed, costs nothing but time")
    void databaseAway() throws Exception {
        try (Relay relay = fixture.relay();
                var writers = new Writers(fixture, fixture.wakingJournal(relay), 2)) {
            relay.start();
            writers.awaitMore(50);
            TestPostgres.restart();
            writers.awaitMore(50);
            TestPostgres.kill();
            TestPostgres.start();
            writers.awaitMore(50);
            writers.close();
            await().atMost(PATIENCE).until(fixture::allPublished);
        }
        fixture.assertNothingLostNorOutOfOrder();
    }

    @Test
    @DisplayName("connections cut by the database, while Kafka is away and back, cost nothing but time")
    void connectionsCut() throws Exception {
        try (Relay one = fixture.relay();
                Relay two = fixture.relay();
                var writers = new Writers(fixture, fixture.wakingJournal(one), 2)) {
            one.start();
            two.start();
            writers.awaitMore(50);
            TestKafka.stop();
            writers.awaitMore(20);
            cutRelays();
            TestKafka.start();
            for (int i = 0; i < 3; i++) {
                writers.awaitMore(50);
                cutRelays();
            }
            writers.close();
            await().atMost(PATIENCE).until(fixture::allPublished);
        }
        fixture.assertNothingLostNorOutOfOrder();
    }

    @Test
    @DisplayName("of two replicas one relays; the other takes over when it goes, and hears of commits elsewhere")
    void twoReplicas() throws Exception {
        Relay one = fixture.relay();
        try (Relay two = fixture.relay();
                var writers = new Writers(fixture, fixture.wakingJournal(two), 2)) {
            one.start();
            await().atMost(PATIENCE).until(() -> fixture.number("select max(epoch) from relay_state") > 0);
            long term = fixture.number("select max(epoch) from relay_state");
            two.start();
            writers.awaitMore(100);
            assertThat(fixture.number("select max(epoch) from relay_state")).isEqualTo(term);
            one.close();
            writers.awaitMore(100);
            writers.close();
            await().atMost(PATIENCE).until(fixture::allPublished);
            assertThat(fixture.number("select max(epoch) from relay_state")).isEqualTo(term + 1);
        }
        fixture.assertNothingLostNorOutOfOrder();
        assertThat(fixture.log().size())
                .as("an orderly change makes no copies")
                .isEqualTo(fixture.committedIds().size());
    }

    private void cutRelays() {
        TestPostgres.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = '%s'"
                .formatted(fixture.service));
    }

    private long positions() {
        return fixture.number("select position from relay_state where name = 'sequencer'");
    }

    private long published() {
        return fixture.number("select position from relay_state where name = 'publisher'");
    }
}
