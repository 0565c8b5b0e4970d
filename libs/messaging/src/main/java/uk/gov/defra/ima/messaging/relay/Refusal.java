package uk.gov.defra.ima.messaging.relay;

/**
 * An event that the broker will never take as it is.
 *
 * @param row the event
 * @param reason what the broker, or the client before sending, said
 */
record Refusal(FeedRow row, String reason) {}
