package uk.gov.defra.ima.messaging.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.RealInfrastructure;

/** From commit until the consumer's effect is committed, all in one process. The real figures come from the benchmarks. */
@QuarkusTest
@RealInfrastructure(database = "messaging")
class LagComponentTest {

    private static final Logger LOG = Logger.getLogger(LagComponentTest.class);

    @Inject
    Things things;

    @Test
    @DisplayName("an event has its effect well within two seconds")
    void lag() {
        String warm = things.name();
        for (int version = 1; version <= 300; version++) {
            things.record(warm, version);
        }
        things.awaitEffects(warm, 300);

        long[] idle = new long[60];
        for (int i = 0; i < idle.length; i++) {
            String subject = things.name();
            things.record(subject, 1);
            long committed = System.nanoTime();
            things.awaitEffects(subject, 1);
            idle[i] = System.nanoTime() - committed;
        }
        tell("idle", idle);

        String stream = things.name();
        long start = System.nanoTime();
        int events = 500;
        for (int version = 1; version <= events; version++) {
            LockSupport.parkNanos(start + version * 10_000_000L - System.nanoTime());
            things.record(stream, version);
        }
        things.awaitEffects(stream, events);
        long[] lags = Arrays.stream(things.text("""
                        select string_agg(trunc(extract(epoch from received_at - recorded_at) * 1e9)::text, ' ')
                        from event_history where subject = '%s'""".formatted(stream)).split(" ", -1))
                .mapToLong(Long::parseLong)
                .toArray();
        tell("100 a second, until its transaction began", lags);

        assertThat(percentile(idle, 99)).isLessThan(TimeUnit.SECONDS.toNanos(2));
        await().atMost(Duration.ofSeconds(10)).until(() -> things.number("select count(*) from outbox_pending") == 0);
    }

    private static void tell(String what, long[] nanos) {
        LOG.infof("Lag, %s: p50 %.1f ms, p99 %.1f ms", what, percentile(nanos, 50) / 1e6, percentile(nanos, 99) / 1e6);
    }

    private static long percentile(long[] values, int percent) {
        long[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
    }
}
