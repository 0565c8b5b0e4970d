package uk.gov.defra.ima.notifications.delivery.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryStatus;

/**
 * A delivery as readers see it: the person by sub, never a name or an address.
 *
 * @param id UUIDv7
 * @param organisation slug that bounds it
 * @param kind what it is about
 * @param recipient sub of the person
 * @param messageId its Message-ID, as in the mail's header
 * @param status what became of it
 * @param reason why it waits, failed or is in doubt
 * @param reminders the reminders that it carries
 * @param causedBy the event that it tells of
 * @param attempts how often it was tried
 * @param nextAttemptAt when it is tried next, while it waits
 * @param version how many events it has had
 * @param createdAt when it was decided
 * @param updatedAt when it last changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(
        UUID id,
        String organisation,
        DeliveryKind kind,
        String recipient,
        String messageId,
        DeliveryStatus status,
        String reason,
        List<UUID> reminders,
        UUID causedBy,
        int attempts,
        Instant nextAttemptAt,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static DeliveryView of(DeliveryState state) {
        return new DeliveryView(
                state.id(),
                state.organisation(),
                state.kind(),
                state.recipient(),
                state.messageId(),
                state.status(),
                state.reason().orElse(null),
                state.reminders(),
                state.causedBy().orElse(null),
                state.attempts(),
                state.nextAttemptAt().orElse(null),
                state.version(),
                state.createdAt(),
                state.updatedAt());
    }
}
