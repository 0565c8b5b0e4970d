package uk.gov.defra.ima.actions.action.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Which actions somebody asks for; each call narrows it. The order is plan, reference in natural order, id. */
public final class ActionFilter {

    private static final List<ActionStatus> OPEN =
            Arrays.stream(ActionStatus.values()).filter(ActionStatus::isOpen).toList();

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    private ActionFilter() {}

    /** Everything that {@code organisations} have. */
    public static ActionFilter in(Collection<String> organisations) {
        return new ActionFilter().and("a.organisation in :organisations", "organisations", organisations);
    }

    /** Of one plan. */
    public ActionFilter plan(UUID plan) {
        return and("a.plan = :plan", "plan", plan);
    }

    /** Of one recommendation. */
    public ActionFilter recommendation(UUID recommendation) {
        return and("a.recommendation.id = :recommendation", "recommendation", recommendation);
    }

    /** Owned by a post, such as {@code defra/dro}. */
    public ActionFilter owner(String post) {
        return and("array_contains(a.ownerPosts, :owner)", "owner", post);
    }

    /** In one of some statuses. */
    public ActionFilter status(Collection<ActionStatus> statuses) {
        return and("a.status in :statuses", "statuses", statuses);
    }

    /** Due before a calendar day. */
    public ActionFilter dueBefore(LocalDate day) {
        return and("a.dueLatest < :dueBefore", "dueBefore", day);
    }

    /** Due after a calendar day. */
    public ActionFilter dueAfter(LocalDate day) {
        return and("a.dueLatest > :dueAfter", "dueAfter", day);
    }

    /** Open, and past the last day that its due words allow. */
    public ActionFilter overdueOn(LocalDate today) {
        parameters.put("open", OPEN);
        return and("a.dueLatest < :today and a.status in :open", "today", today);
    }

    /** Not overdue. */
    public ActionFilter notOverdueOn(LocalDate today) {
        parameters.put("open", OPEN);
        return and("(a.dueLatest is null or a.dueLatest >= :today or a.status not in :open)", "today", today);
    }

    /** After the place where an earlier page ended. */
    public ActionFilter after(UUID plan, String refSort, UUID id) {
        parameters.put("afterPlan", plan);
        parameters.put("afterRef", refSort);
        return and(
                "(a.plan > :afterPlan or (a.plan = :afterPlan and"
                        + " (a.refSort > :afterRef or (a.refSort = :afterRef and a.id > :afterId))))",
                "afterId",
                id);
    }

    String query() {
        return conditions.stream()
                .collect(Collectors.joining(
                        " and ",
                        "from Action a join fetch a.recommendation where ",
                        " order by a.plan, a.refSort, a.id"));
    }

    Map<String, Object> parameters() {
        return Map.copyOf(parameters);
    }

    private ActionFilter and(String condition, String name, Object value) {
        conditions.add(condition);
        parameters.put(name, value);
        return this;
    }
}
