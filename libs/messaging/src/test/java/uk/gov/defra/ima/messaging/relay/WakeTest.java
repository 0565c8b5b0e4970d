package uk.gov.defra.ima.messaging.relay;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A commit wakes the holder at once, wherever it was made. Nobody polls here for a minute. */
class WakeTest {

    private static final Duration NO_POLL = Duration.ofMinutes(1);
    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    private final RelayFixture fixture = new RelayFixture("wake", 1);

    @Test
    @DisplayName("in the holder's own process")
    void sameProcess() throws Exception {
        try (Relay holder = fixture.relay(NO_POLL)) {
            holder.start();
            publishedAfterCommitIn(holder);
            publishedAfterCommitIn(holder);
        }
    }

    @Test
    @DisplayName("in another replica, which notifies the holder through the database")
    void otherReplica() throws Exception {
        try (Relay holder = fixture.relay(NO_POLL);
                Relay standby = fixture.relay(NO_POLL)) {
            holder.start();
            publishedAfterCommitIn(holder);
            standby.start();
            await().atMost(AT_ONCE).until(() -> fixture.number("""
                            select count(*) from pg_stat_activity
                            where application_name = '%s' and state = 'idle' and query ilike '%%rollback%%'""".formatted(fixture.service)) > 0);
            publishedAfterCommitIn(standby);
            publishedAfterCommitIn(standby);
        }
    }

    private void publishedAfterCommitIn(Relay replica) throws Exception {
        fixture.wakingJournal(replica).change(fixture.subjects.getFirst());
        await().atMost(AT_ONCE).pollInterval(Duration.ofMillis(5)).until(fixture::allPublished);
    }
}
