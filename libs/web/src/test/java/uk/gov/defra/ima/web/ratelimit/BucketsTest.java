package uk.gov.defra.ima.web.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.caller.Requester;

class BucketsTest {

    private static final Requester DRO = new Requester("ima-web", "dro");

    private final AtomicLong clock = new AtomicLong();

    @Test
    void a_client_comes_back_to_its_own_bucket() {
        Buckets buckets = buckets(10);

        assertThat(buckets.of(DRO, 0))
                .containsSame(buckets.of(new Requester("ima-web", "dro"), 5).orElseThrow());
    }

    @Test
    void people_do_not_share_a_bucket_nor_does_one_person_across_applications() {
        Buckets buckets = buckets(10);
        Bucket dro = buckets.of(DRO, 0).orElseThrow();

        assertThat(buckets.of(new Requester("ima-web", "kim"), 0).orElseThrow()).isNotSameAs(dro);
        assertThat(buckets.of(new Requester("other-web", "dro"), 0).orElseThrow())
                .isNotSameAs(dro);
    }

    @Test
    void a_named_application_has_a_rate_of_its_own() {
        Buckets buckets = buckets(10, new ClientRate("loader", 500), new ClientRate("trusted", 0));

        assertThat(buckets.of(DRO, 0).orElseThrow().allowance()).isEqualTo(new Allowance(10, 20));
        assertThat(buckets.of(new Requester("loader", "x"), 0).orElseThrow().allowance())
                .isEqualTo(new Allowance(500, 1_000));
        assertThat(buckets.of(new Requester("trusted", "x"), 0)).isEmpty();
    }

    @Test
    void nobody_is_limited_when_no_rate_is_set() {
        assertThat(buckets(0).limitAnybody()).isFalse();
        assertThat(buckets(0).of(DRO, 0)).isEmpty();
        assertThat(buckets(0, new ClientRate("loader", 0)).limitAnybody()).isFalse();
        assertThat(buckets(0, new ClientRate("loader", 1)).limitAnybody()).isTrue();
        assertThat(buckets(1).limitAnybody()).isTrue();
    }

    @Test
    void no_more_clients_are_counted_than_may_be() {
        Buckets buckets = buckets(10);
        for (int i = 0; i < 1_000; i++) {
            buckets.of(new Requester("ima-web", "person " + i), 0);
        }

        assertThat(buckets.size()).isEqualTo(100);
    }

    @Test
    void a_bucket_is_forgotten_when_it_is_full_again_and_not_before() {
        Buckets buckets = buckets(10);
        Bucket emptied = buckets.of(DRO, 0).orElseThrow();

        clock.set(emptied.allowance().nanosToFill());
        assertThat(buckets.of(DRO, clock.get())).containsSame(emptied);
        clock.addAndGet(Duration.ofSeconds(4).toNanos());

        assertThat(buckets.size()).isZero();
    }

    /** A burst of two seconds, and at most 100 clients. */
    private Buckets buckets(int perSecond, ClientRate... clients) {
        return new Buckets(
                new Settings(perSecond, Duration.ofSeconds(2), Optional.of(List.of(clients)), 100), clock::get);
    }

    private record Settings(int perSecond, Duration burst, Optional<List<ClientRate>> clients, int countedMost)
            implements RateLimitSettings {}
}
