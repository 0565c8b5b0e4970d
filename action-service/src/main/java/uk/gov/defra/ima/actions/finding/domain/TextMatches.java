package uk.gov.defra.ima.actions.finding.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds actions by words, the best matches first. */
@ApplicationScoped
public class TextMatches {

    /** Matches that are ranked at most. */
    public static final int MOST = 1_000;

    private static final Pattern WORD = Pattern.compile("\\p{IsAlphabetic}{4,40}");

    private static final String KNOWN = """
            select asked.word as asked,
                   (select known.word from search_word known
                    where known.organisation in (:organisations) and known.word % asked.word
                    order by similarity(known.word, asked.word) desc, known.word limit 1) as known
            from unnest(string_to_array(:words, ' ')) as asked (word)
            """;

    private final EntityManager entities;

    TextMatches(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * An action that matches.
     *
     * @param id the action
     * @param rank how well; more is better
     */
    public record Match(UUID id, float rank) {}

    /**
     * The matches of some words, best first; at most one more than {@value #MOST}, which says that there are more.
     *
     * @param words as people type them into a search: several words, "a phrase", -without, one or another
     */
    public List<Match> find(String words, ActionCriteria criteria) {
        var conditions = Conditions.of(criteria);
        var organisations = List.copyOf(criteria.organisations());
        if (organisations.isEmpty()) {
            return List.of();
        }
        var found = PerOrganisation.union(
                organisations.size(),
                organisation ->
                        "(select s.action_id, s.document from asked, action_search s join action a on a.id = s.action_id"
                                + " where s.document @@ asked.query and " + conditions.within(organisation)
                                + " limit :most)");
        var query = entities.createNativeQuery(
                "with asked as (select websearch_to_tsquery('english', :words) as query)"
                        + " select found.action_id as id, ts_rank_cd(found.document, asked.query) as rank"
                        + " from asked, (select * from (" + found + ") as all_found limit :most) as found"
                        + " order by rank desc, id",
                Tuple.class);
        PerOrganisation.bind(query, organisations);
        conditions.bind(query);
        query.setParameter("words", words).setParameter("most", MOST + 1);
        return rows(query.getResultList())
                .map(row -> new Match(
                        row.get("id", UUID.class), row.get("rank", Number.class).floatValue()))
                .toList();
    }

    /** The same words with each that nobody has used replaced by the most alike; empty when there is nothing to replace. */
    public Optional<String> nearest(String words, Collection<String> organisations) {
        var asked = WORD.matcher(words.toLowerCase(Locale.UK))
                .results()
                .map(found -> found.group())
                .distinct()
                .collect(Collectors.joining(" "));
        if (asked.isEmpty() || organisations.isEmpty()) {
            return Optional.empty();
        }
        Map<String, String> known = rows(entities.createNativeQuery(KNOWN, Tuple.class)
                        .setParameter("organisations", organisations)
                        .setParameter("words", asked)
                        .getResultList())
                .filter(row -> row.get("known") != null)
                .collect(
                        Collectors.toMap(row -> row.get("asked", String.class), row -> row.get("known", String.class)));
        var nearest = Arrays.stream(asked.split(" ", -1))
                .map(word -> known.getOrDefault(word, word))
                .collect(Collectors.joining(" "));
        return Optional.of(nearest).filter(found -> !found.equals(asked));
    }

    private static Stream<Tuple> rows(List<?> rows) {
        return rows.stream().map(Tuple.class::cast);
    }
}
