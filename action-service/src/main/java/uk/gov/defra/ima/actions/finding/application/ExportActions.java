package uk.gov.defra.ima.actions.finding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.Sorting;

/**
 * Somebody takes a whole list away. What is on it, and in which order, is read at once, so that nothing that changes meanwhile
 * is missed or comes twice; the actions are read some at a time, each in a transaction of its own, so that whoever takes them
 * slowly holds nothing up.
 */
@ApplicationScoped
public class ExportActions {

    private static final int AT_A_TIME = 500;

    private final ListActions list;
    private final SearchActions search;

    ExportActions(ListActions list, SearchActions search) {
        this.list = list;
        this.search = search;
    }

    /**
     * Takes the actions one after another.
     *
     * @param <E> what goes wrong when taking them
     */
    @FunctionalInterface
    public interface Taking<E extends Exception> {
        /** Takes the next ones. */
        void take(List<Action> actions) throws E;
    }

    /** All that fits the criteria, in order. */
    public <E extends Exception> void each(ActionCriteria criteria, Sorting sorting, Taking<E> taking) throws E {
        each(list.all(criteria, sorting), taking);
    }

    /** What matches the words, best first. */
    public <E extends Exception> void each(ActionCriteria criteria, String words, Taking<E> taking) throws E {
        each(search.find(words, criteria).actions(), taking);
    }

    private <E extends Exception> void each(List<UUID> ids, Taking<E> taking) throws E {
        for (var from = 0; from < ids.size(); from += AT_A_TIME) {
            taking.take(list.inOrder(ids.subList(from, Math.min(from + AT_A_TIME, ids.size()))));
        }
    }
}
