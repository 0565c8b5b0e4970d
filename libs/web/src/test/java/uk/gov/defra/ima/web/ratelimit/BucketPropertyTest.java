package uk.gov.defra.ima.web.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

class BucketPropertyTest {

    private static final BigInteger SECOND = BigInteger.valueOf(1_000_000_000);

    @Property
    void no_window_sees_more_than_the_burst_and_what_comes_back_in_it(
            @ForAll("allowances") Allowance allowance,
            @ForAll long start,
            @ForAll @Size(max = 200) List<@LongRange(max = 2_000_000_000) Long> pauses,
            @ForAll @IntRange(min = 1, max = 5) int atOnce) {
        Bucket bucket = new Bucket(allowance, start);
        List<Long> granted = new ArrayList<>();
        long passed = 0;
        for (long pause : pauses) {
            passed += pause;
            for (int i = 0; i < atOnce; i++) {
                if (bucket.take(start + passed) == 0) {
                    granted.add(passed);
                }
            }
        }

        for (int first = 0; first < granted.size(); first++) {
            for (int last = first; last < granted.size(); last++) {
                assertThat(last - first + 1L)
                        .isLessThanOrEqualTo(most(allowance, granted.get(last) - granted.get(first)));
            }
        }
    }

    @Property
    void whoever_waits_as_told_gets_one_and_whoever_comes_sooner_does_not(
            @ForAll("allowances") Allowance allowance,
            @ForAll long start,
            @ForAll @LongRange(max = 2_000_000_000) long pause) {
        Bucket bucket = new Bucket(allowance, start);
        long now = start + pause;
        long wait = 0;
        for (long i = 0; i <= allowance.burst(); i++) {
            wait = bucket.take(now);
        }

        assertThat(wait).isPositive();
        assertThat(bucket.take(now + wait - 1)).isEqualTo(1);
        assertThat(bucket.take(now + wait)).isZero();
    }

    @Property
    void what_is_not_asked_for_too_fast_is_never_refused(
            @ForAll("allowances") Allowance allowance,
            @ForAll long start,
            @ForAll @Size(max = 200) List<@LongRange(max = 2_000_000_000) Long> pauses) {
        Bucket bucket = new Bucket(allowance, start);
        long now = start;
        for (long pause : pauses) {
            now += allowance.nanosEach() + pause;

            assertThat(bucket.take(now)).isZero();
        }
    }

    @Provide
    Arbitrary<Allowance> allowances() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, RateLimitSettings.HIGHEST),
                        Arbitraries.longs().between(1, 100))
                .as(Allowance::new);
    }

    private static long most(Allowance allowance, long nanos) {
        BigInteger back = BigInteger.valueOf(allowance.perSecond())
                .multiply(BigInteger.valueOf(nanos))
                .divide(SECOND);
        return allowance.burst() + back.longValueExact();
    }
}
