package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlans;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.caseload.domain.PostBook;
import uk.gov.defra.ima.notifications.caseload.domain.Routing;
import uk.gov.defra.ima.notifications.delivery.application.ActionLinks;
import uk.gov.defra.ima.notifications.delivery.application.Letter;
import uk.gov.defra.ima.notifications.delivery.application.LetterWriter;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;
import uk.gov.defra.ima.notifications.people.application.Person;
import uk.gov.defra.ima.notifications.reminder.domain.Owed;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.notifications.reminder.domain.Reminders;

/** Writes a digest from what is still owed when it is sent: what was done while it waited is not mentioned. */
@ApplicationScoped
class DigestWriter implements LetterWriter {

    private final Reminders reminders;
    private final KnownActions actions;
    private final KnownPlans plans;
    private final KnownPosts posts;
    private final ActionLinks links;
    private final Clock clock;

    DigestWriter(
            Reminders reminders,
            KnownActions actions,
            KnownPlans plans,
            KnownPosts posts,
            ActionLinks links,
            Clock clock) {
        this.reminders = reminders;
        this.actions = actions;
        this.plans = plans;
        this.posts = posts;
        this.links = links;
        this.clock = clock;
    }

    @Override
    public DeliveryKind kind() {
        return DeliveryKind.DIGEST;
    }

    @Override
    @Transactional
    public Draft write(DeliveryState delivery, Person reader) {
        var owed = reminders.stillOwed(delivery.reminders()).stream()
                .map(ReminderState::owed)
                .sorted(Owed.MOST_URGENT_FIRST)
                .toList();
        if (owed.isEmpty()) {
            return new Draft.NotNeeded("Everything in it was done or changed before it could be sent.");
        }
        var letter = compose(owed, reader);
        return new Draft.Written(new Letter(
                letter.subject(),
                DigestTemplates.digestText(letter).render(),
                DigestTemplates.digestHtml(letter).render()));
    }

    private DigestLetter compose(List<Owed> owed, Person reader) {
        var theirActions =
                actions.states(owed.stream().map(one -> one.key().action()).toList());
        var titles = plans.titles(
                theirActions.values().stream().map(ActionState::plan).toList());
        var book = posts.book(owed.stream().map(one -> one.key().post()).toList());
        var today = London.dayOf(clock.instant());
        var words = new Words(theirActions, titles, book, today);
        // By today's date, not by the kind when it was decided: a mail that waited past midnight must not be wrong.
        return DigestLetter.of(
                reader.name(),
                owed.stream()
                        .filter(one -> today.isAfter(one.key().latest()))
                        .map(words::line)
                        .toList(),
                owed.stream()
                        .filter(one -> !today.isAfter(one.key().latest()))
                        .map(words::line)
                        .toList());
    }

    private final class Words {

        private final Map<UUID, ActionState> actions;
        private final Map<UUID, String> titles;
        private final PostBook book;
        private final LocalDate today;

        Words(Map<UUID, ActionState> actions, Map<UUID, String> titles, PostBook book, LocalDate today) {
            this.actions = actions;
            this.titles = titles;
            this.book = book;
            this.today = today;
        }

        DigestLetter.Line line(Owed owed) {
            var action = actions.get(owed.key().action());
            var post = owed.key().post();
            return new DigestLetter.Line(
                    action.ref(),
                    action.description(),
                    titles.getOrDefault(action.plan(), ""),
                    due(owed.key().latest()),
                    book.title(post),
                    book.routing(post).via() == Routing.Via.LEAD_POST,
                    links.to(action.plan(), action.ref()));
        }

        private String due(LocalDate latest) {
            var days = ChronoUnit.DAYS.between(today, latest);
            var date = London.inWords(latest);
            if (days == 0) {
                return "Due today, " + date;
            }
            return days > 0 ? "Due " + date + ", in " + days(days) : "Was due " + date + ", " + days(-days) + " ago";
        }

        private static String days(long count) {
            return count == 1 ? "1 day" : count + " days";
        }
    }
}
