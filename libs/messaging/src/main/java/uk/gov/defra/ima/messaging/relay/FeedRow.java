package uk.gov.defra.ima.messaging.relay;

import java.util.UUID;

/**
 * One event on its way to Kafka.
 *
 * @param position its place in the feed
 * @param eventId its id
 * @param organisation slug of its organisation
 * @param subject its aggregate, and the key of its record
 * @param topic where it goes
 * @param envelope the value of its record
 * @param held whether its aggregate was blocked when this was read
 */
record FeedRow(
        long position,
        UUID eventId,
        String organisation,
        String subject,
        String topic,
        String envelope,
        boolean held) {}
