package uk.gov.defra.ima.notifications.caseload.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.KnownAction;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;

/** Takes what an event says of an action into our copy, unless we know better already. */
@ApplicationScoped
public class TakeAction {

    private final KnownActions actions;
    private final CaseloadLock lock;
    private final Event<CaseloadChange.ActionTaken> taken;

    TakeAction(KnownActions actions, CaseloadLock lock, Event<CaseloadChange.ActionTaken> taken) {
        this.actions = actions;
        this.lock = lock;
        this.taken = taken;
    }

    /** Takes it. */
    @Transactional
    public void take(ActionState state) {
        lock.share(state.organisation());
        var known = actions.locked(state.id());
        if (known.isEmpty()) {
            actions.persist(new KnownAction(state));
        } else if (!known.get().take(state)) {
            return;
        }
        taken.fire(new CaseloadChange.ActionTaken(state));
    }
}
