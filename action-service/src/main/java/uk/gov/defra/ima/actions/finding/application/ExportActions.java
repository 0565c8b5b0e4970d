package uk.gov.defra.ima.actions.finding.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.Sorting;
import uk.gov.defra.ima.actions.finding.domain.TextMatches;

/**
 * Somebody takes a whole list away. It is read some at a time, each in a transaction of its own, so that a long list needs
 * no more memory than a short one and holds nothing up.
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
        Optional<List<String>> place = Optional.empty();
        do {
            var page = list.page(criteria, sorting, place, AT_A_TIME);
            taking.take(page.items());
            place = page.next();
        } while (place.isPresent());
    }

    /** What matches the words, best first. */
    public <E extends Exception> void each(ActionCriteria criteria, String words, Taking<E> taking) throws E {
        List<TextMatches.Match> found = search.find(words, criteria).ids();
        for (var from = 0; from < found.size(); from += AT_A_TIME) {
            taking.take(search.inOrder(found.subList(from, Math.min(from + AT_A_TIME, found.size()))));
        }
    }
}
