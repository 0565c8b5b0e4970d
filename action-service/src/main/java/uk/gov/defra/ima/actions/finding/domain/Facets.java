package uk.gov.defra.ima.actions.finding.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Counts actions by what tells them apart. */
@ApplicationScoped
public class Facets {

    /** Actions that are counted at most. */
    public static final int MOST_COUNTED = 10_000;

    /** Values of one facet at most, the most frequent ones. */
    public static final int MOST_VALUES = 50;

    private static final List<String> NAMES = List.of("plan", "recommendation", "status", "priority", "owner", "label");

    private static final String COUNTS = """
                        select 'total' as facet, '' as value, count(*) as times from matching
            union all select 'overdue', '', count(*) from matching where open and due_latest < cast(:countedOn as date)
            union all select 'stale', '', count(*) from matching
                where open and heard_at < cast(:unheardSince as timestamptz)
            union all select 'unowned', '', count(*) from matching where owner_posts = '{}'
            union all (select 'plan', cast(plan_id as text), count(*) from matching group by 2 order by 3 desc, 2 limit :values)
            union all (select 'recommendation', cast(recommendation_id as text), count(*) from matching
                group by 2 order by 3 desc, 2 limit :values)
            union all (select 'status', status, count(*) from matching group by 2 order by 3 desc, 2)
            union all (select 'priority', priority, count(*) from matching where priority is not null
                group by 2 order by 3 desc, 2 limit :values)
            union all (select 'owner', post, count(*) from matching, unnest(owner_posts) as post
                group by 2 order by 3 desc, 2 limit :values)
            union all (select 'label', label, count(*) from matching, unnest(labels) as label
                group by 2 order by 3 desc, 2 limit :values)
            """;

    private final EntityManager entities;

    Facets(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The counts.
     *
     * @param total how many actions fit
     * @param capped true when more fit than are counted: every count is then of the first {@value #MOST_COUNTED}, or of the ranked matches of a search
     * @param overdue how many are late
     * @param stale how many are open and long unheard of
     * @param unowned how many nobody owns
     * @param facets by plan, recommendation, status, priority, owner, label: how many have each value, most first
     */
    public record Counts(
            long total, boolean capped, long overdue, long stale, long unowned, Map<String, List<Count>> facets) {

        /** The same, said to be of the first that fit: there are more. */
        public Counts ofTheFirst() {
            return new Counts(total, true, overdue, stale, unowned, facets);
        }
    }

    /**
     * How many have a value.
     *
     * @param value the value, an id where it is a plan, a recommendation or a post
     * @param count how many
     */
    public record Count(String value, long count) {}

    /** Counts what fits the criteria, and is among {@code only} if any are given. */
    public Counts of(ActionCriteria criteria, Optional<? extends Collection<UUID>> only) {
        var conditions = Conditions.of(criteria);
        only.ifPresent(conditions::only);
        var organisations = List.copyOf(criteria.organisations());
        var singles = new LinkedHashMap<String, Long>();
        var facets = new LinkedHashMap<String, List<Count>>();
        NAMES.forEach(name -> facets.put(name, new ArrayList<>()));
        for (var row : organisations.isEmpty() ? List.<Tuple>of() : rows(criteria, conditions, organisations)) {
            var facet = row.get("facet", String.class);
            var times = row.get("times", Number.class).longValue();
            if (facets.containsKey(facet)) {
                facets.get(facet).add(new Count(row.get("value", String.class), times));
            } else {
                singles.put(facet, times);
            }
        }
        var total = singles.getOrDefault("total", 0L);
        return new Counts(
                Math.min(total, MOST_COUNTED),
                total > MOST_COUNTED,
                singles.getOrDefault("overdue", 0L),
                singles.getOrDefault("stale", 0L),
                singles.getOrDefault("unowned", 0L),
                facets);
    }

    private List<Tuple> rows(ActionCriteria criteria, Conditions conditions, List<String> organisations) {
        var matching = PerOrganisation.union(
                organisations.size(),
                organisation -> "(select a.plan_id, a.recommendation_id, a.status, a.priority, a.owner_posts, a.labels,"
                        + " a.due_latest, a.heard_at, " + Conditions.OPEN + " as open from action a where "
                        + conditions.within(organisation) + " limit :most)");
        var query = entities.createNativeQuery(
                "with matching as materialized (select * from (" + matching + ") as found limit :most) " + COUNTS,
                Tuple.class);
        PerOrganisation.bind(query, organisations);
        conditions.bind(query);
        query.setParameter("most", MOST_COUNTED + 1)
                .setParameter("values", MOST_VALUES)
                .setParameter("countedOn", criteria.now().today().toString())
                .setParameter("unheardSince", criteria.now().staleBefore().toString());
        return query.getResultList().stream().map(Tuple.class::cast).toList();
    }
}
