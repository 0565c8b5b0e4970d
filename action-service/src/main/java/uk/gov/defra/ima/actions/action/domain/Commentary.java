package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What was last said about the progress of an action.
 *
 * @param id its entry among all that was said, a UUIDv7
 * @param text the words
 * @param by subject identifier of who said so here; null for imported words
 * @param at when it was said here, UTC; null for imported words, whose date the plan gives for the recommendation
 */
public record Commentary(UUID id, String text, String by, Instant at) {}
