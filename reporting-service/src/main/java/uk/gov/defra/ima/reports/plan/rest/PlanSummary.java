package uk.gov.defra.ima.reports.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;

/** A plan in a list. */
@Schema(name = "PlanSummary", description = "A plan in a list")
record PlanSummary(
        UUID id,
        String organisation,
        String title,
        String assessor,

        @Schema(description = "The day on which the organisation stated it")
        LocalDate statedOn,

        long version,

        @Schema(description = "When this version was recorded")
        Instant recordedAt) {

    static PlanSummary of(PlanVersion plan) {
        return new PlanSummary(
                plan.id(),
                plan.recorded().organisation(),
                plan.title(),
                plan.assessor(),
                plan.statedOn(),
                plan.recorded().version(),
                plan.recorded().at());
    }
}
