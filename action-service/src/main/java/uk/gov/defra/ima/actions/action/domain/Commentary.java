package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;

/**
 * What was last said about the progress of an action.
 *
 * @param text the words
 * @param by subject identifier of who said so here; null for imported words
 * @param at when it was said here, UTC; null for imported words, whose date the plan gives for the recommendation
 */
public record Commentary(String text, String by, Instant at) {}
