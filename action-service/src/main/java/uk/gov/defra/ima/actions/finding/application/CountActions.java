package uk.gov.defra.ima.actions.finding.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.Facets;

/** Somebody asks how many actions there are of each kind. */
@ApplicationScoped
public class CountActions {

    private final Facets facets;
    private final SearchActions search;

    CountActions(Facets facets, SearchActions search) {
        this.facets = facets;
        this.search = search;
    }

    /** Counts what fits the criteria, and matches {@code words} if there are any; of the ranked matches, when more match. */
    @Transactional
    public Facets.Counts count(ActionCriteria criteria, Optional<String> words) {
        if (words.isEmpty()) {
            return facets.of(criteria, Optional.empty());
        }
        var found = search.find(words.get(), criteria);
        var counts = facets.of(criteria, Optional.of(found.actions()));
        return found.capped() ? counts.ofTheFirst() : counts;
    }
}
