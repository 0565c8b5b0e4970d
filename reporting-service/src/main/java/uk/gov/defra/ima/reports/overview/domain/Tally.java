package uk.gov.defra.ima.reports.overview.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanOrder;
import uk.gov.defra.ima.reports.projection.domain.Posts;

/**
 * Some actions counted: the one place that says what each number means. It holds the actions and not the numbers alone,
 * so that every number can show what is behind it.
 *
 * @param all every action counted
 * @param byStatus the actions of each status, with an entry for each status that there is
 * @param late open actions whose last day in time is over
 * @param unowned open actions none of whose owner posts had a holder
 */
public record Tally(
        List<ActionVersion> all,
        Map<ActionStatus, List<ActionVersion>> byStatus,
        List<ActionVersion> late,
        List<ActionVersion> unowned) {

    /** Keeps its own copies. */
    public Tally {
        all = List.copyOf(all);
        byStatus = Collections.unmodifiableMap(new EnumMap<>(byStatus));
        late = List.copyOf(late);
        unowned = List.copyOf(unowned);
    }

    /** Counts actions as they stood. */
    public static Tally of(Collection<ActionVersion> actions, Posts posts, AsAt asAt) {
        List<ActionVersion> all = actions.stream().sorted(PlanOrder.OF_ACTIONS).toList();
        Map<ActionStatus, List<ActionVersion>> byStatus = new EnumMap<>(ActionStatus.class);
        for (ActionStatus status : ActionStatus.values()) {
            byStatus.put(status, those(all, action -> action.status() == status));
        }
        return new Tally(
                all, byStatus, those(all, action -> action.isLateOn(asAt.day())), those(all, posts::leaveUnowned));
    }

    /** How many actions. */
    public int total() {
        return all.size();
    }

    /** How many actions are completed, verified ones included. */
    public int done() {
        return count(ActionStatus.COMPLETED) + count(ActionStatus.VERIFIED);
    }

    /** How many actions have a status. */
    public int count(ActionStatus status) {
        return byStatus.get(status).size();
    }

    private static List<ActionVersion> those(List<ActionVersion> actions, Predicate<ActionVersion> condition) {
        return actions.stream().filter(condition).toList();
    }
}
