package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A holder that dies between any two steps leaves nothing lost and nothing out of order. */
class HolderDeathTest {

    @ParameterizedTest
    @EnumSource(RelayStep.class)
    @DisplayName("the next holder completes what the dead one left, wherever it died")
    void nextHolderCompletes(RelayStep step) throws Exception {
        var fixture = new RelayFixture("holder_death", 5);
        fixture.changeAll(3);
        try (Holder first = new Holder(fixture, RelaySteps.UNWATCHED)) {
            first.drain();
            first.die();
        }
        fixture.changeAll(4);
        try (Holder second = new Holder(fixture, Struck.at(step, 1))) {
            assertThatThrownBy(second::drain).isInstanceOf(Struck.class);
            second.die();
            // Its producer still runs, as that of a process that was only cut off would.
            fixture.changeAll(2);
            try (Holder third = new Holder(fixture, RelaySteps.UNWATCHED)) {
                third.drain();
            }
        }

        fixture.assertNothingLostNorOutOfOrder();
    }

    @ParameterizedTest
    @EnumSource(RelayStep.class)
    @DisplayName("holder after holder dies at the same step, and all is published in the end")
    void manyDie(RelayStep step) throws Exception {
        var fixture = new RelayFixture("holder_death", 3);
        for (int i = 0; i < 4; i++) {
            fixture.changeAll(2);
            try (Holder holder = new Holder(fixture, Struck.at(step, 1))) {
                assertThatThrownBy(holder::drain).isInstanceOf(Struck.class);
            }
        }
        try (Holder last = new Holder(fixture, RelaySteps.UNWATCHED)) {
            last.drain();
        }

        fixture.assertNothingLostNorOutOfOrder();
        assertThat(fixture.number("select max(position) from event_feed")).isEqualTo(24);
    }
}
