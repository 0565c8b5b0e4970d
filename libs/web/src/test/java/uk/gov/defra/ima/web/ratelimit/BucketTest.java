package uk.gov.defra.ima.web.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class BucketTest {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    @Test
    void a_full_bucket_gives_its_burst_and_then_says_how_long_to_wait() {
        Bucket bucket = new Bucket(new Allowance(10, 3), 0);

        assertThat(List.of(bucket.take(0), bucket.take(0), bucket.take(0))).containsOnly(0L);
        assertThat(bucket.take(0)).isEqualTo(SECOND / 10);
        assertThat(bucket.take(SECOND / 40)).isEqualTo(SECOND / 10 - SECOND / 40);
        assertThat(bucket.take(SECOND / 10)).isZero();
        assertThat(bucket.take(SECOND / 10)).isPositive();
    }

    @Test
    void a_bucket_left_alone_holds_no_more_than_its_burst() {
        Bucket bucket = new Bucket(new Allowance(10, 3), 0);

        long later = 1_000 * SECOND;

        assertThat(taken(bucket, later, 100)).isEqualTo(3);
    }

    @Test
    void a_thread_that_read_the_clock_a_little_earlier_gets_no_more_for_it() {
        Bucket bucket = new Bucket(new Allowance(10, 3), 0);

        assertThat(taken(bucket, SECOND, 100)).isEqualTo(3);
        assertThat(taken(bucket, SECOND - 50, 100)).isZero();
    }

    @Test
    void two_threads_get_what_it_holds_and_no_more() throws Exception {
        for (int round = 0; round < 50; round++) {
            Bucket bucket = new Bucket(new Allowance(1, 10_000), 0);
            CyclicBarrier start = new CyclicBarrier(2);
            Callable<Integer> greedy = () -> {
                start.await();
                return taken(bucket, 0, 10_000);
            };
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                int both = 0;
                for (Future<Integer> one : threads.invokeAll(List.of(greedy, greedy))) {
                    both += one.get();
                }
                assertThat(both).isEqualTo(10_000);
            }
        }
    }

    @Test
    void what_is_saved_up_is_a_while_of_the_rate_and_at_least_one_request() {
        assertThat(Allowance.of(100, Duration.ofSeconds(20))).isEqualTo(new Allowance(100, 2_000));
        assertThat(Allowance.of(3, Duration.ofMillis(1_500)).burst()).isEqualTo(4);
        assertThat(new Allowance(3, 3).secondsToFill()).isEqualTo(1);
        assertThat(new Allowance(3, 4).secondsToFill()).isEqualTo(2);
        assertThat(Allowance.of(3, Duration.ZERO).burst()).isEqualTo(1);
        assertThat(Allowance.of(RateLimitSettings.HIGHEST, Duration.ofDays(365)).nanosToFill())
                .isEqualTo(Duration.ofDays(365).toNanos());
    }

    @Test
    void no_rate_is_no_limit_and_less_than_that_is_nothing() {
        assertThat(Allowance.of(0, Duration.ofSeconds(20)).isUnlimited()).isTrue();
        assertThat(Allowance.of(1, Duration.ofSeconds(20)).isUnlimited()).isFalse();
        assertThatThrownBy(() -> new Allowance(-1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Allowance(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static int taken(Bucket bucket, long now, int attempts) {
        int taken = 0;
        for (int i = 0; i < attempts; i++) {
            taken += bucket.take(now) == 0 ? 1 : 0;
        }
        return taken;
    }
}
