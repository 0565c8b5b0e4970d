package uk.gov.defra.ima.notifications.statuschange.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import uk.gov.defra.ima.notifications.caseload.application.CaseloadChange;
import uk.gov.defra.ima.notifications.caseload.application.CaseloadLock;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.delivery.application.Outbox;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.delivery.domain.Delivery;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChange;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChangeState;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChanges;
import uk.gov.defra.ima.web.ids.Uuid7;

/**
 * Tells the people concerned of a change of status: once, only while it is news, and not when a later change of the
 * action is known. Posts come on another topic and may come later: a change waits for one that is not known yet.
 */
@ApplicationScoped
public class TellStatusChange {

    private final StatusChanges changes;
    private final KnownActions actions;
    private final KnownPosts posts;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final CaseloadLock lock;
    private final StatusChangeSettings settings;
    private final Clock clock;

    TellStatusChange(
            StatusChanges changes,
            KnownActions actions,
            KnownPosts posts,
            Deliveries deliveries,
            Outbox outbox,
            CaseloadLock lock,
            StatusChangeSettings settings,
            Clock clock) {
        this.changes = changes;
        this.actions = actions;
        this.posts = posts;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.lock = lock;
        this.settings = settings;
        this.clock = clock;
    }

    /** Tells it. */
    @Transactional
    public void tell(StatusChangeState state) {
        lock.share(state.organisation());
        var now = clock.instant();
        if (state.stale(now, settings.newsFor()) || superseded(state)) {
            return;
        }
        var change = changes.findByIdOptional(state.event()).orElseGet(() -> {
            var first = new StatusChange(state);
            changes.persist(first);
            return first;
        });
        settle(change, now);
    }

    void on(@Observes CaseloadChange.PostTaken taken) {
        var now = clock.instant();
        changes.awaiting(taken.post().id(), now.minus(settings.newsFor())).stream()
                .filter(change -> !superseded(change.state()))
                .forEach(change -> settle(change, now));
    }

    private void settle(StatusChange change, Instant now) {
        var state = change.state();
        var book = posts.book(state.owners());
        var told = deliveries.toldOf(state.event());
        state.concerned(book).stream()
                .filter(person -> !told.contains(person))
                .map(person -> Delivery.statusChange(Uuid7.next(), state.organisation(), person, state.event(), now))
                .forEach(outbox::leave);
        change.await(book.firstUnknown(state.owners()));
    }

    private boolean superseded(StatusChangeState state) {
        return actions.state(state.action())
                .map(ActionState::version)
                .filter(known -> known > state.actionVersion())
                .isPresent();
    }
}
