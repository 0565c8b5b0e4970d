package uk.gov.defra.ima.notifications.caseload.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPost;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPosts;
import uk.gov.defra.ima.notifications.caseload.domain.PostState;

/** Takes what an event says of a post into our copy, unless we know better already. */
@ApplicationScoped
public class TakePost {

    private final KnownPosts posts;
    private final CaseloadLock lock;
    private final Event<CaseloadChange.PostTaken> taken;

    TakePost(KnownPosts posts, CaseloadLock lock, Event<CaseloadChange.PostTaken> taken) {
        this.posts = posts;
        this.lock = lock;
        this.taken = taken;
    }

    /** Takes it. Alone: news of an action that is handled now must either find the post, or be found waiting for it. */
    @Transactional
    public void take(PostState state) {
        lock.alone(state.organisation());
        var known = posts.locked(state.id());
        if (known.isEmpty()) {
            posts.persist(new KnownPost(state));
        } else if (!known.get().take(state)) {
            return;
        }
        taken.fire(new CaseloadChange.PostTaken(state));
    }
}
