package uk.gov.defra.ima.actions.finding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.ActionLists;
import uk.gov.defra.ima.actions.finding.domain.Sorting;

/** Somebody lists actions. */
@ApplicationScoped
public class ListActions {

    private final ActionLists lists;
    private final Actions actions;

    ListActions(ActionLists lists, Actions actions) {
        this.lists = lists;
        this.actions = actions;
    }

    /**
     * A page of a list.
     *
     * @param items what is on it, in the list's order
     * @param next place of its last item, when more follow
     */
    public record Listed(List<Action> items, Optional<List<String>> next) {}

    /** At most {@code limit} of what fits the criteria, after the place where an earlier page ended. */
    @Transactional
    public Listed page(ActionCriteria criteria, Sorting sorting, Optional<List<String>> after, int limit) {
        var found = lists.page(criteria, sorting, after, limit + 1);
        return found.size() > limit
                ? new Listed(found.subList(0, limit), Optional.of(sorting.keysOf(found.get(limit - 1))))
                : new Listed(found, Optional.empty());
    }

    /** The ids of all that fits the criteria, in order, as of one moment. */
    @Transactional
    public List<UUID> all(ActionCriteria criteria, Sorting sorting) {
        return lists.all(criteria, sorting);
    }

    /** Some actions in the order of their ids. */
    @Transactional
    public List<Action> inOrder(List<UUID> ids) {
        var byId = actions.byId(ids);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }
}
