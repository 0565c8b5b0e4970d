package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.Reminder;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.notifications.reminder.domain.Reminders;

/** Shows what a run at some moment would send, from how things stand now; writes nothing. */
@ApplicationScoped
class ShowDigests {

    private final ReckonLedger ledger;
    private final Reminders reminders;
    private final KnownPosts posts;
    private final Deliveries deliveries;
    private final DigestMemory memory;
    private final ReminderSettings settings;

    ShowDigests(
            ReckonLedger ledger,
            Reminders reminders,
            KnownPosts posts,
            Deliveries deliveries,
            DigestMemory memory,
            ReminderSettings settings) {
        this.ledger = ledger;
        this.reminders = reminders;
        this.posts = posts;
        this.deliveries = deliveries;
        this.memory = memory;
        this.settings = settings;
    }

    /** Shows it. */
    @Transactional
    RunReminders.Found show(String organisation, Instant at) {
        var today = London.dayOf(at);
        var owed = ledger.owed(organisation, today);
        var rows = reminders.rows(owed.stream().map(one -> one.key().action()).toList()).values().stream()
                .map(Reminder::state)
                .collect(Collectors.toMap(ReminderState::key, Function.identity()));
        var round = new DigestRound(
                settings.policy(),
                today,
                posts.book(owed.stream().map(one -> one.key().post()).toList()));
        var mailed = memory.recall(organisation, today, rows.values(), deliveries.awaitDigest(organisation));
        Function<Owed, ReminderRun.Item> item = one ->
                new ReminderRun.Item(Optional.ofNullable(rows.get(one.key())).map(ReminderState::id), one);
        return new RunReminders.Found(
                round.digests(owed, mailed).stream()
                        .map(digest -> new ReminderRun.PersonDigest(
                                digest.person(),
                                organisation,
                                digest.decision(),
                                Optional.empty(),
                                digest.owed().stream().map(item).toList()))
                        .toList(),
                round.nobodys(owed).stream().map(item).toList());
    }
}
