package uk.gov.defra.ima.actions.finding.domain;

import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;

/**
 * Criteria as conditions on actions, without the organisation. Values are parameters; statuses alone are written out, since an
 * index on open actions serves only what is known to ask for open ones.
 */
final class Conditions {

    /** What is still to do, in the words of the indexes that have only that. */
    static final String OPEN = "a.status in (%s)"
            .formatted(Arrays.stream(ActionStatus.values())
                    .filter(ActionStatus::isOpen)
                    .map("'%s'"::formatted)
                    .collect(Collectors.joining(", ")));

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private Conditions() {}

    /** On {@code action a}. */
    static Conditions of(ActionCriteria criteria) {
        var conditions = butOwners(criteria);
        criteria.posts()
                .ifPresent(posts -> conditions.and(
                        "exists (select from action_owner o join %s on o.post = owner.post where o.action_id = a.id)"
                                .formatted(conditions.owners(posts))));
        return conditions;
    }

    /** All but who owns them, on {@code action a} or {@code owned_action a}. */
    static Conditions butOwners(ActionCriteria criteria) {
        var conditions = new Conditions();
        conditions.among("a.plan_id", "plan", criteria.plans());
        conditions.among("a.recommendation_id", "recommendation", criteria.recommendations());
        conditions.statuses(criteria.statuses());
        conditions.among("a.priority", "priority", criteria.priorities());
        if (!criteria.labels().isEmpty()) {
            conditions.and("a.labels <> '{}'");
            conditions.overlapping("a.labels", "label", criteria.labels());
        }
        criteria.due().before().ifPresent(day -> conditions.and("a.due_latest < :dueBefore", "dueBefore", day));
        criteria.due().after().ifPresent(day -> conditions.and("a.due_latest > :dueAfter", "dueAfter", day));
        criteria.overdue().ifPresent(late -> conditions.overdue(late, criteria.now()));
        criteria.stale().ifPresent(stale -> conditions.stale(stale, criteria.now()));
        if (criteria.anyOwner()) {
            conditions.and("a.owner_posts <> '{}'");
        }
        criteria.updatedAfter()
                .ifPresent(moment -> conditions.and("a.updated_at > :updatedAfter", "updatedAfter", moment));
        return conditions;
    }

    /** Another condition; its parameters are given apart. */
    void and(String condition) {
        conditions.add(condition);
    }

    /** A parameter of a condition. */
    void parameter(String name, Object value) {
        parameters.put(name, value);
    }

    /** The posts that these actions are listed under, as a table {@code owner (post)}. */
    String owners(List<String> posts) {
        return "unnest(cast(array[%s] as text[])) as owner (post)".formatted(each("owner", posts));
    }

    /** Only these, named by their ids. */
    void only(Collection<UUID> ids) {
        and("a.id in (select cast(id as uuid) from unnest(string_to_array(:ids, ',')) as id)");
        parameter("ids", ids.stream().map(UUID::toString).collect(Collectors.joining(",")));
    }

    /** All of them after {@code where}, beginning with the organisation's, which is a parameter of that name. */
    String within(String organisation) {
        return Stream.concat(Stream.of("a.organisation = :" + organisation), conditions.stream())
                .collect(Collectors.joining(" and "));
    }

    private void and(String condition, String name, Object value) {
        and(condition);
        parameter(name, value);
    }

    void bind(Query query) {
        parameters.forEach(query::setParameter);
    }

    private void among(String column, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            and(column + " in (" + each(name, values) + ")");
        }
    }

    private void overlapping(String column, String name, Collection<?> values) {
        if (!values.isEmpty()) {
            and("%s && cast(array[%s] as varchar[])".formatted(column, each(name, values)));
        }
    }

    private void statuses(List<ActionStatus> statuses) {
        if (!statuses.isEmpty()) {
            and(statuses.stream()
                    .distinct()
                    .sorted()
                    .map("'%s'"::formatted)
                    .collect(Collectors.joining(", ", "a.status in (", ")")));
        }
    }

    private void overdue(boolean late, ActionCriteria.Now now) {
        // The second form of the same is that of the index.
        and(
                late
                        ? OPEN + " and coalesce(a.due_latest, 'infinity') < :today"
                        : "(a.due_latest is null or a.due_latest >= :today or not " + OPEN + ")",
                "today",
                now.today());
    }

    private void stale(boolean stale, ActionCriteria.Now now) {
        var condition = OPEN + " and a.heard_at < :staleBefore";
        and(stale ? condition : "not (" + condition + ")", "staleBefore", now.staleBefore());
    }

    private String each(String name, Collection<?> values) {
        var names = new ArrayList<String>();
        for (var value : values) {
            names.add(":" + name + names.size());
            parameters.put(name + (names.size() - 1), value);
        }
        return String.join(", ", names);
    }
}
