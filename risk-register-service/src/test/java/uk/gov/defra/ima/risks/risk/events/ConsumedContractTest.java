package uk.gov.defra.ima.risks.risk.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.messaging.consume.UnreadablePayload;
import uk.gov.defra.ima.risks.action.domain.ActionFact;
import uk.gov.defra.ima.testing.ContractCheck;

/** The register reads every released example of what it consumes. */
class ConsumedContractTest {

    static Stream<Envelope> examples() {
        return ActionProgressHandler.TYPES.stream().sorted().flatMap(type -> ContractCheck.examples(type).stream());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleTellsWhereTheActionStands(Envelope example) {
        ActionFact fact = ActionProgressHandler.fact(Received.latest(example));

        var action = example.data().get("action");
        assertThat(fact.action()).hasToString(example.subject());
        assertThat(fact.organisation()).isEqualTo(action.get("organisation").asText());
        assertThat(fact.plan()).hasToString(action.get("plan").asText());
        assertThat(fact.ref()).isEqualTo(action.get("ref").asText());
        assertThat(fact.status()).hasToString(action.get("status").asText());
        assertThat(fact.version()).isEqualTo(action.get("version").asLong());
        assertThat(fact.event()).isEqualTo(example.id());
        assertThat(fact.at()).isEqualTo(example.time());
    }

    @Test
    void everyTypeOfActionEventIsRead() {
        assertThat(EventCatalogue.shortTypes().stream()
                        .filter(type -> EventCatalogue.topicOf(type).equals("ima.actions.v1")))
                .containsExactlyInAnyOrderElementsOf(ActionProgressHandler.TYPES);
    }

    @Test
    void whatALaterVersionAddsDoesNoHarm() {
        Envelope example = ContractCheck.examples("action.status-changed.v1").getFirst();
        ((ObjectNode) example.data()).put("weather", "fine");
        ((ObjectNode) example.data().get("action")).put("colour", "red").put("status", "HANDED_OVER");

        assertThat(ActionProgressHandler.fact(Received.latest(example)).status())
                .hasToString("HANDED_OVER");
    }

    @Test
    void anActionWithoutAStatusIsUnreadable() {
        Envelope example = ContractCheck.examples("action.added.v1").getFirst();
        ((ObjectNode) example.data().get("action")).remove("status");

        assertThatThrownBy(() -> ActionProgressHandler.fact(Received.latest(example)))
                .isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void anEventAboutAnotherActionThanItsSubjectIsUnreadable() {
        Envelope example = ContractCheck.examples("action.added.v1").getFirst();
        ((ObjectNode) example.data().get("action")).put("id", UUID.randomUUID().toString());

        assertThatThrownBy(() -> ActionProgressHandler.fact(Received.latest(example)))
                .isInstanceOf(UnreadablePayload.class);
    }
}
