package uk.gov.defra.ima.notifications.reminder.application;

import java.util.List;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderEvent;

/** Where events of reminders are recorded, in the transaction of the change; the rows are flushed before. */
public interface ReminderJournal {

    /** Records some, in their order. */
    void record(List<ReminderEvent> events);
}
