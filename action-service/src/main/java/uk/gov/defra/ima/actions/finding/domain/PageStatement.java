package uk.gov.defra.ima.actions.finding.domain;

import jakarta.persistence.Query;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The statement of a page. The first actions of each organisation, or of each owner in each organisation, are read in the order
 * of an index; of these, the first of all are the page.
 *
 * @param criteria what fits
 * @param conditions the same as conditions, owners aside, with the place where the page begins
 * @param sorting its order
 */
record PageStatement(ActionCriteria criteria, Conditions conditions, Sorting sorting) {

    /** The actions {@code a} of the page with their recommendations {@code r}. */
    String actions() {
        return """
                select {a.*}, {r.*}
                from (%s) as page
                join action a on a.id = page.found
                join recommendation r on r.id = a.recommendation_id
                order by %s
                """.formatted(page(), order());
    }

    /** Their ids alone. */
    String ids() {
        return "select page.found from (%s) as page order by %s".formatted(page(), order());
    }

    void bind(Query query, int most) {
        query.setParameter("most", most);
        PerOrganisation.bind(query, List.copyOf(criteria.organisations()));
        conditions.bind(query);
    }

    private String page() {
        var owners = criteria.posts().map(conditions::owners);
        var firsts = PerOrganisation.union(criteria.organisations().size(), organisation -> {
            var where = conditions.within(organisation);
            return owners.map(posts -> "(select of_one.* from %s cross join lateral %s as of_one)"
                            .formatted(posts, first("owned_action", where + " and a.post = owner.post")))
                    .orElseGet(() -> first("action", where));
        });
        // What two of the posts own is found twice.
        return "select distinct * from (%s) as firsts order by %s limit :most".formatted(firsts, order());
    }

    private String first(String from, String where) {
        var columns = sorting.order().columns();
        var keys = IntStream.range(0, columns.size())
                .mapToObj(i -> columns.get(i) + " as " + names().get(i))
                .collect(Collectors.joining(", "));
        return "(select a.id as found, %s from %s a where %s order by %s limit :most)"
                .formatted(keys, from, where, sorting.clause(columns));
    }

    private String order() {
        return sorting.clause(names());
    }

    private List<String> names() {
        return IntStream.range(0, sorting.order().columns().size())
                .mapToObj("k%d"::formatted)
                .toList();
    }
}
