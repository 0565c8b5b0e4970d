package uk.gov.defra.ima.reports.statement.events;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.action;
import static uk.gov.defra.ima.reports.projection.domain.Versioned.post;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.Posts;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.Drafter;
import uk.gov.defra.ima.reports.statement.domain.Figures;
import uk.gov.defra.ima.reports.statement.domain.MissingVersion;
import uk.gov.defra.ima.reports.statement.domain.Period;
import uk.gov.defra.ima.reports.statement.domain.Scope;
import uk.gov.defra.ima.reports.statement.domain.ScopeKind;
import uk.gov.defra.ima.reports.statement.domain.StatementEvent;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;
import uk.gov.defra.ima.reports.statement.domain.StatementStatus;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.web.ids.Uuid7;

class ProducedContractTest {

    private static final Instant NOW = Instant.parse("2026-11-17T08:30:00.640123Z");
    private static final AsAt YESTERDAY = AsAt.endOf(LocalDate.of(2026, 11, 16));
    private static final Posts POSTS = Posts.of(List.of(post("defra/dro", "somebody")));
    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_NULL)
            .build();

    @Test
    void aDraftKeepsToItsSchema() {
        Envelope event = envelope(drafted(
                new Drafter(
                        "4029672d-5f4a-4e6d-a2f5-14ff0305a07a",
                        Optional.of("defra/dg-operations"),
                        Optional.of("ima-web")),
                action("1.1", "COMPLETED", Optional.empty(), "defra/dro"),
                action("1.2", "PAUSED_BY_MINISTERS", Optional.of(LocalDate.of(2018, 7, 31)), "defra/record-manager")));

        ContractCheck.conforms(event);
        assertThat(event.data().at("/statement/figures").size()).isEqualTo(11);
    }

    @Test
    void aDraftOfNobodyInParticularAndNothingKeepsToItToo() {
        ContractCheck.conforms(envelope(drafted(new Drafter("4029672d", Optional.empty(), Optional.empty()))));
    }

    private static StatementEvent drafted(Drafter by, ActionVersion... actions) {
        var head = new StatementHead(
                Uuid7.next(),
                "defra",
                new Scope(ScopeKind.ORGANISATION, "defra"),
                new Period(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31)),
                YESTERDAY.day(),
                YESTERDAY.lastMoment(),
                Optional.of(NOW),
                StatementStatus.DRAFT,
                by,
                1,
                NOW,
                NOW);
        var figures = Figures.of(Tally.of(List.of(actions), POSTS, YESTERDAY), POSTS);
        return new AssuranceStatement(head, figures, List.of(new MissingVersion("defra/dro", 2))).drafted();
    }

    private static Envelope envelope(StatementEvent event) {
        String type = JournalledStatements.type(event);
        return new Envelope(
                "1.0",
                Uuid7.next(),
                "/reporting-service",
                EventCatalogue.typeOf(type),
                event.statement().head().id().toString(),
                NOW,
                "application/json",
                EventCatalogue.dataschemaOf(type),
                "defra",
                event.statement().head().version(),
                null,
                JSON.valueToTree(JournalledStatements.data(event)));
    }
}
