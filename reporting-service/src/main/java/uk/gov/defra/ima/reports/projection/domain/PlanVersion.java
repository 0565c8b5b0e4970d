package uk.gov.defra.ima.reports.projection.domain;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A plan as one of its events left it.
 *
 * @param id the plan
 * @param recorded the event
 * @param title its title, unique in the organisation
 * @param assessor who assessed the organisation
 * @param statedOn the day on which the plan was stated
 */
public record PlanVersion(UUID id, Recorded recorded, String title, String assessor, LocalDate statedOn) {}
