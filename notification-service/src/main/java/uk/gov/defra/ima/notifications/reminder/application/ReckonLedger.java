package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.application.CaseloadLock;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;
import uk.gov.defra.ima.notifications.reminder.domain.Ledger;
import uk.gov.defra.ima.notifications.reminder.domain.LedgerDays;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.Reckoning;
import uk.gov.defra.ima.notifications.reminder.domain.Reminder;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderEvent;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.notifications.reminder.domain.Reminders;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Brings an organisation's ledger in line with how things stand now. */
@ApplicationScoped
class ReckonLedger {

    private final KnownActions actions;
    private final Reminders reminders;
    private final LedgerDays days;
    private final CaseloadLock lock;
    private final ReminderJournal journal;
    private final ReminderSettings settings;

    ReckonLedger(
            KnownActions actions,
            Reminders reminders,
            LedgerDays days,
            CaseloadLock lock,
            ReminderJournal journal,
            ReminderSettings settings) {
        this.actions = actions;
        this.reminders = reminders;
        this.days = days;
        this.lock = lock;
        this.journal = journal;
        this.settings = settings;
    }

    /** What is owed on a London date, without a look at the ledger. */
    @Transactional
    List<Owed> owed(String organisation, LocalDate today) {
        var policy = settings.policy();
        return Ledger.owed(actions.openAndDueBy(organisation, policy.horizon(today)), policy, today);
    }

    /**
     * Reckons, and keeps the caseload to itself until the transaction ends.
     *
     * @return what is owed now, in no particular order
     */
    @Transactional
    List<ReminderState> reckon(String organisation, Instant at) {
        lock.alone(organisation);
        var today = London.dayOf(at);
        var standing = reminders.standing(organisation);
        var reckoning = reckoning(organisation, standing, today);
        var events = new ArrayList<ReminderEvent>();
        events.addAll(cancel(standing, reckoning, at));
        events.addAll(raise(reckoning.raise(), at));
        reminders.flush();
        journal.record(events);
        days.of(organisation).reckoned(today);
        return reminders.standing(organisation).stream().map(Reminder::state).toList();
    }

    private Reckoning reckoning(String organisation, List<Reminder> standing, LocalDate today) {
        var written = standing.stream().map(Reminder::state).toList();
        var theirs = actions.states(
                written.stream().map(reminder -> reminder.key().action()).toList());
        return Reckoning.of(written, owed(organisation, today), theirs, today);
    }

    private static List<ReminderEvent.Cancelled> cancel(List<Reminder> standing, Reckoning reckoning, Instant at) {
        Map<UUID, Reminder> byId =
                standing.stream().collect(Collectors.toMap(row -> row.state().id(), Function.identity()));
        return reckoning.cancel().entrySet().stream()
                .map(entry -> byId.get(entry.getKey()).cancel(entry.getValue(), at))
                .toList();
    }

    private List<ReminderEvent> raise(List<Owed> owed, Instant at) {
        var rows = reminders.rows(owed.stream().map(one -> one.key().action()).toList());
        var events = new ArrayList<ReminderEvent>();
        for (Owed one : owed) {
            var row = rows.getOrDefault(one.key(), new Reminder(Uuid7.next(), one, at));
            events.add(row.raise(at));
            reminders.persist(row);
        }
        return events;
    }
}
