package uk.gov.defra.ima.actions.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Plan;

/** A plan as clients see it. */
record PlanView(
        UUID id,
        String organisation,
        String title,
        String assessor,
        LocalDate statedOn,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static PlanView of(Plan plan) {
        return new PlanView(
                plan.id(),
                plan.organisation(),
                plan.title(),
                plan.assessor(),
                plan.statedOn(),
                plan.version(),
                plan.createdAt(),
                plan.updatedAt());
    }
}
