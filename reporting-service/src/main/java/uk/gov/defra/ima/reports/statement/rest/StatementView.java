package uk.gov.defra.ima.reports.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.Drafter;
import uk.gov.defra.ima.reports.statement.domain.Evidence;
import uk.gov.defra.ima.reports.statement.domain.Figure;
import uk.gov.defra.ima.reports.statement.domain.MissingVersion;
import uk.gov.defra.ima.reports.statement.domain.Period;
import uk.gov.defra.ima.reports.statement.domain.Scope;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;

/** A statement. */
@Schema(name = "AssuranceStatement", description = "Figures about an area as at a day, each with the events behind it")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatementView(
        UUID id,
        String organisation,
        ScopeView scope,
        PeriodView period,

        @Schema(description = "The day in London for which the record was read")
        LocalDate asAtDay,

        @Schema(
                description =
                        "The last moment that counts: the end of that day, or the drafting if the day was not over")
        Instant asAt,

        @Schema(description = "When the latest fact that counts, and had arrived, was recorded")
        Optional<Instant> recordedUpTo,

        List<FigureView> figures,

        @Schema(description = "Versions that were missing from the organisation's history")
        List<GapView> gaps,

        @Schema(description = "False when there are gaps") boolean signable,
        String status,
        ByView draftedBy,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static StatementView of(AssuranceStatement statement) {
        StatementHead head = statement.head();
        return new StatementView(
                head.id(),
                head.organisation(),
                ScopeView.of(head.scope()),
                PeriodView.of(head.period()),
                head.day(),
                head.asAt(),
                head.recordedUpTo(),
                statement.figures().stream().map(FigureView::of).toList(),
                statement.gaps().stream().map(GapView::of).toList(),
                statement.isSignable(),
                head.status().name(),
                ByView.of(head.drafter()),
                head.version(),
                head.createdAt(),
                head.updatedAt());
    }

    @Schema(name = "StatementScopeView", description = "The area that a statement covers")
    record ScopeView(String kind, String id) {

        static ScopeView of(Scope scope) {
            return new ScopeView(scope.kind().name(), scope.id());
        }
    }

    @Schema(name = "StatementPeriodView", description = "The days that a statement is about")
    record PeriodView(LocalDate from, LocalDate to) {

        static PeriodView of(Period period) {
            return new PeriodView(period.from(), period.to());
        }
    }

    @Schema(name = "StatementFigure", description = "A number, and the ids of the events that were counted")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record FigureView(String name, Optional<String> status, int count, List<UUID> events) {

        static FigureView of(Figure figure) {
            return new FigureView(
                    figure.name(),
                    figure.status().map(ActionStatus::name),
                    figure.count(),
                    figure.counted().stream().map(Evidence::event).toList());
        }
    }

    @Schema(name = "StatementGap", description = "A version that must exist and had not arrived")
    record GapView(String subject, long version) {

        static GapView of(MissingVersion missing) {
            return new GapView(missing.subject(), missing.version());
        }
    }

    @Schema(name = "StatementBy", description = "Who drafted it")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record ByView(String sub, Optional<String> post, Optional<String> client) {

        static ByView of(Drafter drafter) {
            return new ByView(drafter.sub(), drafter.post(), drafter.client());
        }
    }
}
