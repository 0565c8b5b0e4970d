package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import uk.gov.defra.ima.notifications.caseload.application.CaseloadChange;
import uk.gov.defra.ima.notifications.reminder.domain.Reckoning;
import uk.gov.defra.ima.notifications.reminder.domain.Reminder;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderEvent;
import uk.gov.defra.ima.notifications.reminder.domain.Reminders;

/**
 * Cancels what a changed date, owner or status has made void as soon as the change is known, so that nobody is chased
 * for it meanwhile. Nothing is raised here: what is newly owed is for the day's reckoning.
 */
@ApplicationScoped
class CancelVoided {

    private final Reminders reminders;
    private final ReminderJournal journal;
    private final Clock clock;

    CancelVoided(Reminders reminders, ReminderJournal journal, Clock clock) {
        this.reminders = reminders;
        this.journal = journal;
        this.clock = clock;
    }

    void on(@Observes CaseloadChange.ActionTaken change) {
        var standing = reminders.standing(change.action().id());
        var voided = Reckoning.voided(standing.stream().map(Reminder::state).toList(), change.action());
        if (voided.isEmpty()) {
            return;
        }
        var at = clock.instant();
        var events = new ArrayList<ReminderEvent>();
        for (Reminder reminder : standing) {
            var reason = voided.get(reminder.state().id());
            if (reason != null) {
                events.add(reminder.cancel(reason, at));
            }
        }
        reminders.flush();
        journal.record(events);
    }
}
