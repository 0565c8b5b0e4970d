package uk.gov.defra.ima.actions.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;

/**
 * A plan to take up.
 *
 * @param organisation slug of the organisation that answers
 * @param title its title, unique in the organisation; at most 200 characters
 * @param assessor who made the assessment; at most 200 characters
 * @param statedOn the calendar day on which the organisation stated it
 */
record NewPlanRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "defra")
        String organisation,

        @NotBlank @Size(max = 200) @Schema(examples = "IMA action plan 2027")
        String title,

        @NotBlank @Size(max = 200) @Schema(examples = "The National Archives")
        String assessor,

        @NotNull @Schema(examples = "2027-03-31") LocalDate statedOn) {

    NewPlan wanted() {
        return new NewPlan(organisation, title.strip(), assessor.strip(), statedOn);
    }
}
