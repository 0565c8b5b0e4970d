package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;

/** Unique constraints of recommendations whose violation is the client's affair. */
@ApplicationScoped
class RecommendationConflicts implements DeclaredConflicts {

    @Override
    public Map<String, String> byConstraint() {
        return Map.of("recommendation_number", "The plan has a recommendation of this number already.");
    }
}
