package uk.gov.defra.ima.actions.plan.domain;

/**
 * How the actions of a plan stood when it was closed.
 *
 * @param completed done, and not checked by anybody else
 * @param verified done, and checked
 * @param withdrawn not done
 */
public record ClosingCounts(int completed, int verified, int withdrawn) {}
