package uk.gov.defra.ima.actions.plan.domain;

import java.time.LocalDate;

/**
 * What a plan is called, and where it comes from.
 *
 * @param title its title, unique in the organisation
 * @param assessor who made the assessment
 * @param statedOn the calendar day on which the organisation stated it
 */
public record PlanDetails(String title, String assessor, LocalDate statedOn) {

    /** Takes spaces around the words away. */
    public PlanDetails {
        title = title.strip();
        assessor = assessor.strip();
    }
}
