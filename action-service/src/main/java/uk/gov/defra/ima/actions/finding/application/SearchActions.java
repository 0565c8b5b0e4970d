package uk.gov.defra.ima.actions.finding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.TextMatches;

/** Somebody searches actions by words; when nothing matches, by the words most alike that anybody has used. */
@ApplicationScoped
public class SearchActions {

    private final TextMatches matches;
    private final ListActions list;

    SearchActions(TextMatches matches, ListActions list) {
        this.matches = matches;
        this.list = list;
    }

    /** How the words match. */
    public enum Kind {
        /** As they were given, or in another form of the same words. */
        EXACT,
        /** Others like them do. */
        NEAR
    }

    /**
     * What was found.
     *
     * @param kind how
     * @param words the words that were looked for: those given, or those like them
     * @param ids what matches, best first
     * @param capped true when more match than are ranked
     */
    public record Found(Kind kind, String words, List<TextMatches.Match> ids, boolean capped) {

        /** The ids alone. */
        public List<UUID> actions() {
            return SearchActions.ids(ids);
        }
    }

    /**
     * A page of what was found.
     *
     * @param found all of it
     * @param items what is on the page
     * @param next place of its last item, when more follow
     */
    public record Listed(Found found, List<Action> items, Optional<List<String>> next) {}

    /** All matches, best first; at most {@value TextMatches#MOST} are ranked. */
    @Transactional
    public Found find(String words, ActionCriteria criteria) {
        var exact = matches.find(words, criteria);
        if (!exact.isEmpty()) {
            return found(Kind.EXACT, words, exact);
        }
        return matches.nearest(words, criteria.organisations())
                .map(near -> found(Kind.NEAR, near, matches.find(near, criteria)))
                .orElseGet(() -> found(Kind.EXACT, words, exact));
    }

    /** At most {@code limit} of them, after the place where an earlier page ended. */
    @Transactional
    public Listed page(String words, ActionCriteria criteria, Optional<List<String>> after, int limit) {
        var found = find(words, criteria);
        var rest = after.map(keys -> found.ids().stream()
                        .filter(match -> follows(match, keys))
                        .toList())
                .orElse(found.ids());
        var page = rest.subList(0, Math.min(limit, rest.size()));
        var next = rest.size() > limit ? Optional.of(keysOf(page.getLast())) : Optional.<List<String>>empty();
        return new Listed(found, list.inOrder(ids(page)), next);
    }

    private static List<UUID> ids(List<TextMatches.Match> matches) {
        return matches.stream().map(TextMatches.Match::id).toList();
    }

    private static List<String> keysOf(TextMatches.Match match) {
        return List.of(Float.toString(match.rank()), match.id().toString());
    }

    /** The order is that of the database: by rank, and by the bytes of the id where ranks are equal. */
    private static boolean follows(TextMatches.Match match, List<String> keys) {
        var byRank = Float.compare(match.rank(), Float.parseFloat(keys.get(0)));
        return byRank < 0 || (byRank == 0 && match.id().toString().compareTo(keys.get(1)) > 0);
    }

    private static Found found(Kind kind, String words, List<TextMatches.Match> matches) {
        var ranked = matches.subList(0, Math.min(TextMatches.MOST, matches.size()));
        return new Found(kind, words, ranked, matches.size() > ranked.size());
    }
}
