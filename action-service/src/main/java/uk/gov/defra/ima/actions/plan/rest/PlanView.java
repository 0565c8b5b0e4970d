package uk.gov.defra.ima.actions.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Plan;

/** A plan as clients see it. */
public record PlanView(
        UUID id,
        String organisation,
        String title,
        String assessor,
        LocalDate statedOn,
        Plan.Closure closure,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** The plan as it stands. */
    public static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.organisation(),
                plan.title(),
                plan.assessor(),
                plan.statedOn(),
                plan.closure().orElse(null),
                plan.version(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
