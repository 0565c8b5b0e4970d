package uk.gov.defra.ima.messaging.history;

import uk.gov.defra.ima.contracts.Envelope;

/**
 * An event that is new here, and what was known of its aggregate.
 *
 * @param envelope the event
 * @param text the envelope as it came
 * @param highestBefore highest version known before this batch; 0 when none was
 * @param highest highest version known now
 */
public record Admission(Envelope envelope, String text, long highestBefore, long highest) {}
