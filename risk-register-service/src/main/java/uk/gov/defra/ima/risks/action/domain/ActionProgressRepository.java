package uk.gov.defra.ima.risks.action.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;

/** Keeps one row for each action that was heard of or named. */
@ApplicationScoped
public class ActionProgressRepository implements PanacheRepositoryBase<ActionProgress, ActionProgressKey> {

    /**
     * Loads an action's progress and holds it until the transaction ends. The row is made when there is none, so
     * that two who need it wait for each other: one who names the action in a risk, and the consumer of its first
     * event. Without that each could miss the other's uncommitted work, and the risk would never show the progress.
     *
     * @param organisation slug of the organisation that bounds the action
     * @param action its id
     */
    public ActionProgress hold(String organisation, UUID action) {
        return locked(organisation, action).orElseGet(() -> {
            getEntityManager()
                    .createNativeQuery("insert into action_progress (organisation, action_id, version)"
                            + " values (:organisation, :action, 0) on conflict do nothing")
                    .setParameter("organisation", organisation)
                    .setParameter("action", action)
                    .executeUpdate();
            return locked(organisation, action).orElseThrow();
        });
    }

    private Optional<ActionProgress> locked(String organisation, UUID action) {
        return find("key", new ActionProgressKey(organisation, action))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }
}
