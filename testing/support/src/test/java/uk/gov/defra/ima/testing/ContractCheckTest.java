package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;

class ContractCheckTest {

    @Test
    void everyExampleConforms() {
        for (String type : EventCatalogue.shortTypes()) {
            assertThat(ContractCheck.examples(type))
                    .hasSizeGreaterThanOrEqualTo(2)
                    .allSatisfy(ContractCheck::conforms);
        }
    }

    @Test
    void everyViolationIsListed() {
        assertThatThrownBy(() -> ContractCheck.conforms(changed(data -> {
                    ObjectNode action = (ObjectNode) data.get("action");
                    action.put("status", "DONE").put("plan", "seven").put("createdAt", "2026-07-01T10:00:00+01:00");
                    ((ObjectNode) action.get("completionDue")).put("latest", "2018-07-32");
                    action.remove("ref");
                    action.put("colour", "green");
                })))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("/action/status")
                .hasMessageContaining("/action/plan")
                .hasMessageContaining("/action/createdAt")
                .hasMessageContaining("/action/completionDue/latest")
                .hasMessageContaining("'ref'")
                .hasMessageContaining("'colour'");
    }

    @Test
    void theAggregateHasTheSubjectAndTheVersionOfTheEnvelope() {
        assertThatThrownBy(() ->
                        ContractCheck.conforms(changed(data -> ((ObjectNode) data.get("action")).put("version", 9))))
                .hasMessageContaining("aggregateversion");
    }

    private static Envelope changed(Consumer<ObjectNode> change) {
        Envelope sound = ContractCheck.example("action.added.v1", "two-owners");
        ObjectNode data = sound.data().deepCopy();
        change.accept(data);
        return new Envelope(
                sound.specversion(),
                sound.id(),
                sound.source(),
                sound.type(),
                sound.subject(),
                sound.time(),
                sound.datacontenttype(),
                sound.dataschema(),
                sound.organisation(),
                sound.aggregateversion(),
                sound.traceparent(),
                data);
    }
}
