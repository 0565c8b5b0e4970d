package uk.gov.defra.ima.actions.finding.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.defra.ima.actions.action.domain.Action;

/** Lists actions, a page at a time; a page is one statement, however long the list. */
@ApplicationScoped
public class ActionLists {

    private final EntityManager entities;

    ActionLists(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of what fits the criteria.
     *
     * @param after place of the last action of the page before, from {@link Sorting#keysOf}
     * @param limit most actions
     */
    public List<Action> page(ActionCriteria criteria, Sorting sorting, Optional<List<String>> after, int limit) {
        if (criteria.organisations().isEmpty()) {
            return List.of();
        }
        var conditions = Conditions.butOwners(criteria);
        after.ifPresent(keys -> sorting.after(keys, conditions));
        var page = new PageStatement(criteria, conditions, sorting);
        var query = entities.unwrap(Session.class).createNativeQuery(page.actions(), Action.class);
        query.addEntity("a", Action.class);
        query.addFetch("r", "a", "recommendation");
        query.setReadOnly(true);
        page.bind(query, limit);
        return new ArrayList<>(query.getResultList());
    }

    /** The ids of all that fits the criteria, in order, as of one moment. */
    public List<UUID> all(ActionCriteria criteria, Sorting sorting) {
        if (criteria.organisations().isEmpty()) {
            return List.of();
        }
        var page = new PageStatement(criteria, Conditions.butOwners(criteria), sorting);
        var query = entities.unwrap(Session.class).createNativeQuery(page.ids(), UUID.class);
        page.bind(query, Integer.MAX_VALUE);
        return query.getResultList();
    }
}
