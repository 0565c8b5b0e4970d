package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.delivery.application.Outbox;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.delivery.domain.Delivery;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.reminder.domain.DigestRound;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Reckons one ledger and leaves the digests of the day, in one transaction. */
@ApplicationScoped
class SendDigests {

    private final ReckonLedger ledger;
    private final KnownPosts posts;
    private final Deliveries deliveries;
    private final DigestMemory memory;
    private final Outbox outbox;
    private final ReminderSettings settings;

    SendDigests(
            ReckonLedger ledger,
            KnownPosts posts,
            Deliveries deliveries,
            DigestMemory memory,
            Outbox outbox,
            ReminderSettings settings) {
        this.ledger = ledger;
        this.posts = posts;
        this.deliveries = deliveries;
        this.memory = memory;
        this.outbox = outbox;
        this.settings = settings;
    }

    /** Sends what is owed now, to each person once a day. */
    @Transactional
    RunReminders.Found send(String organisation, Instant at) {
        var today = London.dayOf(at);
        var standing = ledger.reckon(organisation, at).stream()
                .sorted(Comparator.comparing(ReminderState::owed, Owed.MOST_URGENT_FIRST))
                .toList();
        Map<Owed.Key, ReminderState> rows =
                standing.stream().collect(Collectors.toMap(ReminderState::key, Function.identity()));
        var owed = standing.stream().map(ReminderState::owed).toList();
        var waiting = deliveries.waitingDigests(organisation);
        var round = new DigestRound(settings.policy(), today, posts.book(postsOf(owed)));
        var digests = round.digests(owed, memory.recall(organisation, today, standing, waiting.keySet()));
        var leave = new Leave(organisation, today, rows, waiting, at);
        return new RunReminders.Found(
                digests.stream().map(leave::digest).toList(),
                round.nobodys(owed).stream().map(leave::item).toList());
    }

    private static List<String> postsOf(List<Owed> owed) {
        return owed.stream().map(one -> one.key().post()).toList();
    }

    private final class Leave {

        private final String organisation;
        private final LocalDate today;
        private final Map<Owed.Key, ReminderState> rows;
        private final Map<String, Delivery> waiting;
        private final Instant at;

        Leave(
                String organisation,
                LocalDate today,
                Map<Owed.Key, ReminderState> rows,
                Map<String, Delivery> waiting,
                Instant at) {
            this.organisation = organisation;
            this.today = today;
            this.rows = rows;
            this.waiting = waiting;
            this.at = at;
        }

        ReminderRun.PersonDigest digest(DigestRound.Digest digest) {
            var ids =
                    digest.owed().stream().map(one -> rows.get(one.key()).id()).toList();
            var carrier = switch (digest.decision()) {
                case SEND -> {
                    var mail = Delivery.digest(Uuid7.next(), organisation, digest.person(), today, ids, at);
                    outbox.leave(mail);
                    yield Optional.of(mail.state());
                }
                case JOIN_WAITING -> {
                    var mail = waiting.get(digest.person());
                    mail.join(today, ids, at);
                    yield Optional.of(mail.state());
                }
                case DONE_TODAY, NOTHING_NEW -> Optional.<DeliveryState>empty();
            };
            return new ReminderRun.PersonDigest(
                    digest.person(),
                    organisation,
                    digest.decision(),
                    carrier,
                    digest.owed().stream().map(this::item).toList());
        }

        ReminderRun.Item item(Owed owed) {
            return new ReminderRun.Item(Optional.of(rows.get(owed.key()).id()), owed);
        }
    }
}
