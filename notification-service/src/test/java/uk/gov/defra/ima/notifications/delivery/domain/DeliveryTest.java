package uk.gov.defra.ima.notifications.delivery.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DeliveryTest {

    private static final Instant AT = Instant.parse("2018-08-01T07:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2018, 8, 1);
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(2), Duration.ofMinutes(1));

    private final UUID id = UUID.randomUUID();
    private final UUID first = UUID.randomUUID();
    private final UUID second = UUID.randomUUID();
    private final Delivery delivery = Delivery.digest(id, "defra", "ann", DAY, List.of(first), AT);

    @Test
    void theMessageIdIsTheSameForEver() {
        var before = delivery.state().messageId();
        delivery.take(AT);
        delivery.postpone("later", BACKOFF, AT);

        assertThat(before).isEqualTo("<" + id + "@notifications.ima>");
        assertThat(delivery.state().messageId()).isEqualTo(before);
    }

    @Test
    void whatIsTakenIsTheFirstEvent() {
        delivery.take(AT);
        var sent = delivery.sent(AT.plusSeconds(1));

        assertThat(sent.delivery().version()).isEqualTo(1);
        assertThat(sent.delivery().status()).isEqualTo(DeliveryStatus.SENT);
        assertThat(sent.delivery().attempts()).isEqualTo(1);
        assertThat(sent.delivery().nextAttemptAt()).isEmpty();
    }

    @Test
    void triesAreCountedOnceEach() {
        delivery.postpone("The mail server does not answer.", BACKOFF, AT);
        assertThat(delivery.state().attempts()).isEqualTo(1);
        assertThat(delivery.state().nextAttemptAt()).contains(AT.plusSeconds(2));

        delivery.take(AT);
        delivery.postpone("Later.", BACKOFF, AT);
        assertThat(delivery.state().attempts()).isEqualTo(2);
        assertThat(delivery.state().nextAttemptAt()).contains(AT.plusSeconds(4));
    }

    @Test
    void aLateAnswerEndsTheDoubt() {
        delivery.take(AT);
        assertThat(delivery.doubted("Nobody knows.", AT).delivery().version()).isEqualTo(1);
        assertThat(delivery.sent(AT).delivery().version()).isEqualTo(2);
    }

    @Test
    void whatIsInDoubtIsNotTakenAgain() {
        delivery.take(AT);
        delivery.doubted("Nobody knows.", AT);

        assertThatThrownBy(() -> delivery.take(AT)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> delivery.postpone("x", BACKOFF, AT)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aWaitingDigestTakesMoreInAndCountsForThatDay() {
        delivery.join(DAY.plusDays(1), List.of(second, first), AT);

        assertThat(delivery.state().reminders()).containsExactly(first, second);
    }

    @Test
    void oneThatIsBeingSentTakesNothingIn() {
        delivery.take(AT);

        assertThatThrownBy(() -> delivery.join(DAY, List.of(second), AT)).isInstanceOf(IllegalStateException.class);
    }
}
