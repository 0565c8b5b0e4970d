package uk.gov.defra.ima.actions.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import uk.gov.defra.ima.actions.plan.domain.PlanDetails;
import uk.gov.defra.ima.web.json.Change;
import uk.gov.defra.ima.web.json.ReadOnly;

/**
 * A merge patch of a plan.
 *
 * @param title its title, unique in the organisation; at most 200 characters
 * @param assessor who made the assessment; at most 200 characters
 * @param statedOn the calendar day on which it was stated; due dates keep the reading that they had
 */
@ReadOnly({"id", "organisation", "closure", "version", "createdAt", "updatedAt"})
record PlanPatch(
        Change<@NotNull @NotBlank @Size(max = 200) String> title,
        Change<@NotNull @NotBlank @Size(max = 200) String> assessor,
        Change<@NotNull LocalDate> statedOn) {

    PlanDetails applyTo(PlanDetails now) {
        return new PlanDetails(
                title.applyTo(now.title()), assessor.applyTo(now.assessor()), statedOn.applyTo(now.statedOn()));
    }
}
