package uk.gov.defra.ima.notifications.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class BackoffTest {

    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    @Test
    void doublesUpToTheLongest() {
        assertThat(BACKOFF.after(1)).isEqualTo(Duration.ofSeconds(2));
        assertThat(BACKOFF.after(2)).isEqualTo(Duration.ofSeconds(4));
        assertThat(BACKOFF.after(5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(BACKOFF.after(6)).isEqualTo(Duration.ofMinutes(1));
    }

    @Property
    void neverShrinksAndNeverExceedsTheLongest(@ForAll @IntRange(min = 1) int tries) {
        assertThat(BACKOFF.after(tries)).isBetween(Duration.ofSeconds(2), Duration.ofMinutes(1));
        assertThat(BACKOFF.after(tries + 1 > 0 ? tries + 1 : tries)).isGreaterThanOrEqualTo(BACKOFF.after(tries));
    }

    @Test
    void refusesWaitsThatCannotBeMeant() {
        assertThatThrownBy(() -> new Backoff(Duration.ZERO, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
