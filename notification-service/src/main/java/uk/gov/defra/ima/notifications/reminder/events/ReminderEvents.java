package uk.gov.defra.ima.notifications.reminder.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.notifications.reminder.application.ReminderJournal;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderEvent;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;

/** Where each event of a reminder has its place on the wire. */
@ApplicationScoped
class ReminderEvents implements ReminderJournal {

    private final EventJournal journal;

    ReminderEvents(EventJournal journal) {
        this.journal = journal;
    }

    @Override
    public void record(List<ReminderEvent> events) {
        if (!events.isEmpty()) {
            journal.append(events.stream().map(ReminderEvents::onTheWire).toList());
        }
    }

    static NewEvent onTheWire(ReminderEvent event) {
        return switch (event) {
            case ReminderEvent.Due due -> newEvent("reminder.due.v1", due, null);
            case ReminderEvent.Cancelled cancelled ->
                newEvent("reminder.cancelled.v1", cancelled, cancelled.reason().words());
        };
    }

    private static NewEvent newEvent(String type, ReminderEvent event, String reason) {
        ReminderState reminder = event.reminder();
        return new NewEvent(
                type,
                reminder.owed().organisation(),
                reminder.id().toString(),
                reminder.version(),
                event.at(),
                new ReminderPayload(reason, ReminderPayload.Reminder.of(reminder)));
    }
}
