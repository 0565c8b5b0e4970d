package uk.gov.defra.ima.notifications.delivery.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;

/**
 * The payload of a delivery's events.
 *
 * @param reason what went wrong; null, and absent on the wire, when nothing did
 * @param delivery the delivery after the event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryPayload(String reason, Delivery delivery) {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            UUID id,
            String organisation,
            String kind,
            String recipient,
            String messageId,
            String status,
            List<UUID> reminders,
            UUID causedBy,
            int attempts,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        static Delivery of(DeliveryState state) {
            return new Delivery(
                    state.id(),
                    state.organisation(),
                    state.kind().name(),
                    state.recipient(),
                    state.messageId(),
                    state.status().name(),
                    state.reminders(),
                    state.causedBy().orElse(null),
                    state.attempts(),
                    state.version(),
                    state.createdAt(),
                    state.updatedAt());
        }
    }
}
