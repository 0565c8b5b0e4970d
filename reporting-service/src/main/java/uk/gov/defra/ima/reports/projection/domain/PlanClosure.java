package uk.gov.defra.ima.reports.projection.domain;

import java.util.UUID;

/**
 * How a plan ended.
 *
 * @param plan the plan
 * @param recorded the event
 * @param comment what there was to say about the plan as a whole
 * @param completed actions that were done
 * @param verified actions that were done and checked
 * @param withdrawn actions that were not done
 */
public record PlanClosure(UUID plan, Recorded recorded, String comment, int completed, int verified, int withdrawn) {}
