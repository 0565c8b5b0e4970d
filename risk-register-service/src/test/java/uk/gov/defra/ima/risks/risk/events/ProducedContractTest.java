package uk.gov.defra.ima.risks.risk.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.risks.risk.domain.Actor;
import uk.gov.defra.ima.risks.risk.domain.Assignment;
import uk.gov.defra.ima.risks.risk.domain.Commitment;
import uk.gov.defra.ima.risks.risk.domain.Given;
import uk.gov.defra.ima.risks.risk.domain.Measure;
import uk.gov.defra.ima.risks.risk.domain.Mitigation;
import uk.gov.defra.ima.risks.risk.domain.PostId;
import uk.gov.defra.ima.risks.risk.domain.Risk;
import uk.gov.defra.ima.risks.risk.domain.RiskEvent;
import uk.gov.defra.ima.risks.risk.domain.RiskLevel;
import uk.gov.defra.ima.risks.risk.domain.RiskReference;
import uk.gov.defra.ima.risks.risk.domain.RiskResponse;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.web.ids.Uuid7;

/** What the register publishes is what the schemas say, at its fullest and at its barest. */
class ProducedContractTest {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final UUID ACTION = Uuid7.next();

    static Stream<RiskEvent> events() {
        Actor unknownClient = new Actor("sub", Optional.empty());
        Risk bare = Given.risk();
        Risk full = Given.risk(
                whole(new Measure.OfPlan(ACTION)).showing(Given.progress("IN_PROGRESS", 2)),
                whole(new Measure.Described("Export the vault")));
        Mitigation last = full.mitigations().getLast();
        return Stream.of(
                new RiskEvent.Raised(bare, unknownClient),
                new RiskEvent.Raised(full, Given.RISK_MANAGER),
                new RiskEvent.Mitigated(full, last, Given.RISK_MANAGER),
                Given.risk().mitigate(Given.byAction(ACTION), unknownClient, Given.NOON),
                Given.risk(Given.byAction(ACTION))
                        .follow(ACTION, Given.progress("NOT_STARTED", 1), Uuid7.next(), Given.NOON)
                        .orElseThrow(),
                full.follow(ACTION, Given.progress("COMPLETED", 3), Uuid7.next(), Given.NOON)
                        .orElseThrow());
    }

    @ParameterizedTest
    @MethodSource("events")
    void whatIsPublishedConforms(RiskEvent event) {
        ContractCheck.conforms(published(event));
    }

    @ParameterizedTest
    @EnumSource
    void everyLevelConforms(RiskLevel level) {
        ContractCheck.conforms(published(raised(level, Optional.empty())));
    }

    @ParameterizedTest
    @EnumSource
    void everyResponseConforms(RiskResponse response) {
        ContractCheck.conforms(published(raised(RiskLevel.DEPARTMENT, Optional.of(response))));
    }

    @Test
    void everyKindOfEventIsTried() {
        assertThat(events().map(Object::getClass).distinct()).hasSize(RiskEvent.class.getPermittedSubclasses().length);
        assertThat(events().map(event -> RiskEventWire.toWire(event).shortType()))
                .allMatch(type -> EventCatalogue.topicOf(type).equals("ima.risks.v1"));
    }

    private static RiskEvent raised(RiskLevel level, Optional<RiskResponse> response) {
        return Risk.raise(
                Uuid7.next(),
                "defra",
                new RiskReference(12345),
                Given.TEXT,
                new Assignment("records", PostId.parse("defra/dro"), level, response),
                List.of(),
                Given.RISK_MANAGER,
                Given.NOON);
    }

    private static Mitigation whole(Measure measure) {
        return Mitigation.planned(
                Uuid7.next(),
                "defra",
                measure,
                new Commitment(Optional.of(PostId.parse("defra/dro")), Optional.of(LocalDate.of(2027, 1, 31))));
    }

    /** As the journal writes it. */
    private static Envelope published(RiskEvent event) {
        NewEvent wire = RiskEventWire.toWire(event);
        return new Envelope(
                "1.0",
                Uuid7.next(),
                "/risk-register-service",
                Envelope.TYPE_PREFIX + wire.shortType(),
                wire.subject(),
                wire.time(),
                "application/json",
                EventCatalogue.dataschemaOf(wire.shortType()),
                wire.organisation(),
                wire.version(),
                null,
                JSON.valueToTree(wire.data()));
    }
}
