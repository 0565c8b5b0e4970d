package uk.gov.defra.ima.notifications.reminder.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;

/**
 * The payload of a reminder's events.
 *
 * @param reason why it was cancelled; null, and absent on the wire, when it was not
 * @param reminder the reminder after the event
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReminderPayload(String reason, Reminder reminder) {

    record Reminder(
            UUID id,
            String organisation,
            String post,
            UUID action,
            String actionRef,
            String kind,
            LocalDate latest,
            String status,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        static Reminder of(ReminderState state) {
            var key = state.key();
            return new Reminder(
                    state.id(),
                    state.owed().organisation(),
                    key.post(),
                    key.action(),
                    state.owed().actionRef(),
                    key.kind().name(),
                    key.latest(),
                    state.status().name(),
                    state.version(),
                    state.createdAt(),
                    state.updatedAt());
        }
    }
}
