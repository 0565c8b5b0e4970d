package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A reminder as a value.
 *
 * @param id UUIDv7
 * @param owed what is owed, to which post
 * @param status DUE or CANCELLED; whether it was sent is told by its deliveries
 * @param cancelled why it no longer holds
 * @param version how many events it has had, from 1
 * @param createdAt when it was first written down
 * @param updatedAt when it last changed
 */
public record ReminderState(
        UUID id,
        Owed owed,
        ReminderStatus status,
        Optional<CancelReason> cancelled,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** What tells it from every other. */
    public Owed.Key key() {
        return owed.key();
    }
}
