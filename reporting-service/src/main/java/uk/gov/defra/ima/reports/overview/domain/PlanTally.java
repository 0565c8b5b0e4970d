package uk.gov.defra.ima.reports.overview.domain;

import uk.gov.defra.ima.reports.projection.domain.PlanVersion;

/**
 * The actions of one plan.
 *
 * @param plan the plan as it stood
 * @param actions its actions
 */
public record PlanTally(PlanVersion plan, Tally actions) {}
