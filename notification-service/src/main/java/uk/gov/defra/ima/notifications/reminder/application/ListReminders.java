package uk.gov.defra.ima.notifications.reminder.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.caseload.domain.Routing;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderQuery;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderStatus;
import uk.gov.defra.ima.notifications.reminder.domain.Reminders;

/** What is owed, to whom it goes, and why. */
@ApplicationScoped
public class ListReminders {

    private final Reminders reminders;
    private final KnownPosts posts;
    private final Deliveries deliveries;

    ListReminders(Reminders reminders, KnownPosts posts, Deliveries deliveries) {
        this.reminders = reminders;
        this.posts = posts;
        this.deliveries = deliveries;
    }

    /** By date and then by id, at most so many. */
    @Transactional
    public List<Line> list(ReminderQuery query, int most) {
        var found = reminders.matching(query, most);
        var book = posts.book(found.stream().map(one -> one.key().post()).toList());
        var sent = deliveries.sentOf(found.stream().map(ReminderState::id).collect(Collectors.toSet()));
        return found.stream()
                .map(one -> new Line(
                        one,
                        one.status() == ReminderStatus.DUE && sent.contains(one.id())
                                ? ReminderStatus.SENT
                                : one.status(),
                        book.title(one.key().post()),
                        book.routing(one.key().post())))
                .toList();
    }

    /** The posts whose reminders come to the holder of some posts: these, and vacant ones that these lead. */
    @Transactional
    public Set<String> postsSeenFrom(Set<String> held) {
        return Stream.concat(held.stream(), posts.vacantUnder(held).stream()).collect(Collectors.toSet());
    }

    /**
     * One reminder, with what is known around it now.
     *
     * @param reminder the row of the ledger
     * @param status how it stands, mails considered
     * @param postTitle title of the post
     * @param routing where it goes
     */
    public record Line(ReminderState reminder, ReminderStatus status, String postTitle, Routing routing) {}
}
