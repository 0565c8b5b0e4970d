package uk.gov.defra.ima.reports.projection.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.consume.UnreadablePayload;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.testing.ContractCheck;

/** Every example that an owner has released can be taken in. */
class ConsumedContractTest {

    private static final Projection PROJECTION = new Projection();
    private static final AsAt EVER = AsAt.endOf(LocalDate.of(2100, 1, 1));

    static Stream<Envelope> examples() {
        return PROJECTION.handlers().keySet().stream().sorted().flatMap(type -> ContractCheck.examples(type).stream());
    }

    @BeforeEach
    void forget() {
        PROJECTION.clear();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsKept(Envelope example) {
        assertThatCode(() -> PROJECTION.take(List.of(example, example))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleThatLacksItsAggregateIsUnreadable(Envelope example) {
        ObjectNode empty = ((ObjectNode) example.data().deepCopy()).removeAll();

        assertThatThrownBy(() -> PROJECTION.take(List.of(with(example, empty)))).isInstanceOf(UnreadablePayload.class);
    }

    @Test
    void everyTypeOnTheTopicsThatAreReadHasAHandler() {
        assertThat(PROJECTION.handlers().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of("ima.plans.v1", "ima.actions.v1", "ima.posts.v1", "ima.risks.v1")
                                .flatMap(topic -> EventCatalogue.shortTypesOn(topic).stream())
                                .toList());
    }

    @Test
    void theWordsOfAPlanAreKept() {
        PROJECTION.take(List.of(ContractCheck.example("action.added.v1", "qualified-owner")));

        var action = PROJECTION.overview("defra", EVER).actions().all().getFirst();

        assertThat(action.owners())
                .anySatisfy(owner -> assertThat(owner.words()).endsWith("(paper)"));
    }

    @Test
    void aRiskKeepsTheActionsThatMitigateIt() {
        Envelope mitigated = ContractCheck.example("risk.mitigated.v1", "an-action-of-the-plan");
        PROJECTION.take(List.of(mitigated));

        assertThat(PROJECTION.risks().ofOrganisation("defra", EVER))
                .singleElement()
                .satisfies(risk -> {
                    assertThat(risk.reference()).isEqualTo("R-0001");
                    assertThat(risk.mitigatingActions()).hasSize(2);
                });
    }

    private static Envelope with(Envelope event, ObjectNode data) {
        return new Envelope(
                event.specversion(),
                event.id(),
                event.source(),
                event.type(),
                event.subject(),
                event.time(),
                event.datacontenttype(),
                event.dataschema(),
                event.organisation(),
                event.aggregateversion(),
                event.traceparent(),
                data);
    }
}
