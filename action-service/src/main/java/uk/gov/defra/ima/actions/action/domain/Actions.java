package uk.gov.defra.ima.actions.action.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;

/** The actions of all organisations; every question names the organisations that the asker belongs to. */
@ApplicationScoped
public class Actions implements PanacheRepositoryBase<Action, UUID> {

    /** The action, if one of {@code organisations} has it. */
    public Optional<Action> in(Collection<String> organisations, UUID id) {
        return find(
                        "from Action a join fetch a.recommendation where a.id = ?1 and a.organisation in ?2",
                        id,
                        organisations)
                .firstResultOptional();
    }

    /**
     * The same, locked until the transaction ends: the lock's order is the order of the action's events. Read by its key
     * alone, because a query with a list in it is translated to SQL anew each time.
     */
    public Optional<Action> lockedIn(Collection<String> organisations, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(action -> organisations.contains(action.organisation()));
    }

    /**
     * Several of them, locked in order of id until the transaction ends, with their recommendations; those that are
     * foreign or none are left out.
     */
    public List<Action> lockedIn(Collection<String> organisations, Collection<UUID> ids) {
        var locked = find("id in ?1 and organisation in ?2 order by id", ids, organisations)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        // Read with one query, instead of one by one when the actions are shown.
        getEntityManager()
                .createQuery(
                        "from Recommendation r where r.id in (select a.recommendation.id from Action a where a.id in :ids)",
                        Recommendation.class)
                .setParameter("ids", ids)
                .getResultList();
        return locked;
    }

    /** Some actions by id, with their recommendations. */
    public Map<UUID, Action> byId(Collection<UUID> ids) {
        return list("from Action a join fetch a.recommendation where a.id in ?1", ids).stream()
                .collect(Collectors.toMap(Action::id, Function.identity()));
    }
}
