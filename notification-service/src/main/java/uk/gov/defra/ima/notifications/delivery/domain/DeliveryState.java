package uk.gov.defra.ima.notifications.delivery.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A delivery as a value.
 *
 * @param id UUIDv7
 * @param organisation slug that bounds it
 * @param kind what it is about
 * @param recipient sub of the person; the address is looked up when it is sent
 * @param messageId its Message-ID, the same at every try, angle brackets included
 * @param status what became of it
 * @param reason why it waits, failed or is in doubt; names no person and no address
 * @param reminders the reminders that it carries
 * @param causedBy the event that it tells of
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, while it waits
 * @param version how many events it has had; 0 until its first
 * @param revision changes with every change of the row
 * @param createdAt when it was decided
 * @param updatedAt when it last changed
 */
public record DeliveryState(
        UUID id,
        String organisation,
        DeliveryKind kind,
        String recipient,
        String messageId,
        DeliveryStatus status,
        Optional<String> reason,
        List<UUID> reminders,
        Optional<UUID> causedBy,
        int attempts,
        Optional<Instant> nextAttemptAt,
        long version,
        long revision,
        Instant createdAt,
        Instant updatedAt) {}
