package uk.gov.defra.ima.notifications.caseload.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;
import uk.gov.defra.ima.testing.ContractCheck;

class CaseloadContractTest {

    static Set<String> actionTypes() {
        return new ActionFacts(null).types();
    }

    static Set<String> postTypes() {
        return new PostFacts(null).types();
    }

    static Set<String> planTypes() {
        return new PlanFacts(null).types();
    }

    @ParameterizedTest
    @MethodSource("actionTypes")
    void readsTheActionInEveryExample(String type) {
        assertThat(ContractCheck.examples(type)).isNotEmpty().allSatisfy(example -> {
            var action =
                    Received.latest(example).data(ActionPayload.class).action().state();
            assertThat(action.id()).hasToString(example.subject());
            assertThat(action.version()).isEqualTo(example.aggregateversion());
            assertThat(action.organisation()).isEqualTo(example.organisation());
            assertThat(action.ref()).isNotBlank();
            assertThat(action.status()).isNotEqualTo(ActionStatus.UNKNOWN);
        });
    }

    @ParameterizedTest
    @MethodSource("postTypes")
    void readsThePostInEveryExample(String type) {
        assertThat(ContractCheck.examples(type)).isNotEmpty().allSatisfy(example -> {
            var post = Received.latest(example).data(PostPayload.class).post().state();
            assertThat(post.id()).isEqualTo(example.subject());
            assertThat(post.version()).isEqualTo(example.aggregateversion());
            assertThat(post.title()).isNotBlank();
        });
    }

    @ParameterizedTest
    @MethodSource("planTypes")
    void readsThePlanInEveryExample(String type) {
        assertThat(ContractCheck.examples(type)).isNotEmpty().allSatisfy(example -> {
            var plan = Received.latest(example).data(PlanPayload.class).plan().state();
            assertThat(plan.id()).hasToString(example.subject());
            assertThat(plan.title()).isNotBlank();
        });
    }

    @Test
    void aStatusAndFieldsAddedLaterAreNoError() {
        Envelope example = ContractCheck.examples("action.added.v1").getFirst();
        ((ObjectNode) example.data().path("action")).put("status", "SHELVED").put("colour", "green");

        assertThat(Received.latest(example)
                        .data(ActionPayload.class)
                        .action()
                        .state()
                        .status())
                .isEqualTo(ActionStatus.UNKNOWN);
    }
}
