package uk.gov.defra.ima.actions.finding.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
        var conditions = Conditions.butOwners(criteria);
        after.ifPresent(keys -> sorting.after(keys, conditions));
        var organisations = List.copyOf(criteria.organisations());
        if (organisations.isEmpty()) {
            return List.of();
        }
        var query = entities.unwrap(Session.class).createNativeQuery(sql(criteria, conditions, sorting), Action.class);
        query.addEntity("a", Action.class);
        query.addFetch("r", "a", "recommendation");
        query.setReadOnly(true);
        query.setParameter("most", limit);
        PerOrganisation.bind(query, organisations);
        conditions.bind(query);
        return new ArrayList<>(query.getResultList());
    }

    /**
     * The first actions of each organisation, or of each owner in each organisation, of which the first of all are taken: so each
     * is read in the order of an index.
     */
    private static String sql(ActionCriteria criteria, Conditions conditions, Sorting sorting) {
        var columns = sorting.order().columns();
        var names =
                IntStream.range(0, columns.size()).mapToObj("k%d"::formatted).toList();
        var first = "(select %s from %%s a where %%s order by %s limit :most)"
                .formatted(
                        IntStream.range(0, columns.size())
                                .mapToObj(i -> columns.get(i) + " as " + names.get(i))
                                .collect(Collectors.joining(", ", "a.id as found, ", "")),
                        sorting.clause(columns));
        var owners = criteria.posts().map(conditions::owners);
        var firsts = PerOrganisation.union(criteria.organisations().size(), organisation -> {
            var where = conditions.within(organisation);
            return owners.map(posts -> "(select of_one.* from %s cross join lateral %s as of_one)"
                            .formatted(posts, first.formatted("owned_action", where + " and a.post = owner.post")))
                    .orElseGet(() -> first.formatted("action", where));
        });
        // What two of the posts own is found twice.
        return """
                select {a.*}, {r.*}
                from (select distinct * from (%s) as firsts order by %s limit :most) as page
                join action a on a.id = page.found
                join recommendation r on r.id = a.recommendation_id
                order by %s
                """.formatted(firsts, sorting.clause(names), sorting.clause(names));
    }
}
