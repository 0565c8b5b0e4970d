package uk.gov.defra.ima.notifications.caseload.domain;

import java.util.UUID;

/**
 * A plan as its owner last told it.
 *
 * @param id the plan
 * @param organisation slug that bounds it
 * @param title as people say it
 * @param version the plan's version, from 1
 */
public record PlanState(UUID id, String organisation, String title, long version) {}
