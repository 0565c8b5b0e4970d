package uk.gov.defra.ima.actions.plan.domain;

import java.time.LocalDate;

/**
 * What a plan starts from.
 *
 * @param organisation slug of the organisation that answers
 * @param title its title
 * @param assessor who made the assessment
 * @param statedOn the calendar day on which the organisation stated it
 */
public record NewPlan(String organisation, String title, String assessor, LocalDate statedOn) {}
