package uk.gov.defra.ima.messaging.relay;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * An aggregate whose events are held back, because Kafka refused one of them for good.
 *
 * @param subject its id
 * @param organisation slug of its organisation
 * @param topic where the refused event was to go
 * @param event the first event that is held back
 * @param position its place in the feed
 * @param reason what Kafka said at the last attempt
 * @param blockedAt when it was refused first
 * @param retryRequestedAt when an operator asked for another attempt that has not been made yet
 * @param attempts how often it has been refused
 */
public record BlockedPublication(
        String subject,
        String organisation,
        String topic,
        UUID event,
        long position,
        String reason,
        Instant blockedAt,
        Optional<Instant> retryRequestedAt,
        int attempts) {}
