package uk.gov.defra.ima.reports.statement.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;

/** A statement in a list. */
@Schema(name = "StatementSummary", description = "An assurance statement in a list")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record StatementSummary(
        UUID id,
        String organisation,
        StatementView.ScopeView scope,
        StatementView.PeriodView period,

        @Schema(description = "The day in London for which the record was read")
        LocalDate asAtDay,

        @Schema(description = "The last moment that counts") Instant asAt,

        @Schema(description = "When the latest fact that counts was recorded")
        Optional<Instant> recordedUpTo,

        String status,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static StatementSummary of(StatementHead head) {
        return new StatementSummary(
                head.id(),
                head.organisation(),
                StatementView.ScopeView.of(head.scope()),
                StatementView.PeriodView.of(head.period()),
                head.day(),
                head.asAt(),
                head.recordedUpTo(),
                head.status().name(),
                head.version(),
                head.createdAt(),
                head.updatedAt());
    }
}
