package uk.gov.defra.ima.risks.action.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.risks.risk.domain.Given;

class ActionProgressTest {

    private static final UUID ACTION = new UUID(1, 2);

    private final ActionProgress known = ActionProgress.unknown("defra", ACTION);

    @Test
    void nothingIsKnownAtFirst() {
        assertThat(known.progress()).isEmpty();
        assertThat(known.version()).isZero();
    }

    @Test
    void aStatusIsLearntOnceAndKeepsTheVersionThatToldIt() {
        assertThat(known.learn(Given.fact(ACTION, "IN_PROGRESS", 2))).contains(Given.progress("IN_PROGRESS", 2));

        assertThat(known.learn(Given.fact(ACTION, "IN_PROGRESS", 3))).isEmpty();
        assertThat(known.version()).isEqualTo(3);
        assertThat(known.progress()).contains(Given.progress("IN_PROGRESS", 2));
    }

    @Test
    void whatIsSupersededChangesNothing() {
        known.learn(Given.fact(ACTION, "COMPLETED", 3));

        assertThat(known.learn(Given.fact(ACTION, "IN_PROGRESS", 2))).isEmpty();
        assertThat(known.learn(Given.fact(ACTION, "ON_HOLD", 3))).isEmpty();
        assertThat(known.progress()).contains(Given.progress("COMPLETED", 3));
    }

    @Test
    void aWordThatIsNewerThanTheRegisterIsPassedOn() {
        assertThat(known.learn(Given.fact(ACTION, "HANDED_OVER", 1)).map(Progress::status))
                .contains(new ActionStatus("HANDED_OVER"));
    }

    @Test
    void anotherActionIsNotMixedUpWithIt() {
        assertThatIllegalArgumentException().isThrownBy(() -> known.learn(Given.fact(new UUID(1, 3), "COMPLETED", 1)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ActionProgress.unknown("natural-england", ACTION).learn(Given.fact(ACTION, "COMPLETED", 1)));
    }
}
