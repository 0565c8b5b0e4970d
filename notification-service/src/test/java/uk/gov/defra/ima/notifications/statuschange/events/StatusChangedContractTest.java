package uk.gov.defra.ima.notifications.statuschange.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.testing.ContractCheck;

class StatusChangedContractTest {

    @Test
    void readsTheChangeInEveryExample() {
        assertThat(ContractCheck.examples("action.status-changed.v1"))
                .isNotEmpty()
                .allSatisfy(example -> {
                    var change = Received.latest(example)
                            .data(StatusChangedPayload.class)
                            .state(example.id(), example.time());
                    assertThat(change.action()).hasToString(example.subject());
                    assertThat(change.actionVersion()).isEqualTo(example.aggregateversion());
                    assertThat(change.by().sub()).isPresent();
                    assertThat(change.from()).isNotBlank();
                    assertThat(change.to()).isNotBlank();
                });
    }
}
