package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;

/** Unique constraints whose violation is the client's affair. */
@ApplicationScoped
class PlanConflicts implements DeclaredConflicts {

    static final String TITLE_CONSTRAINT = "plan_title";
    static final String TITLE_TAKEN = "The organisation has a plan of this title already.";

    @Override
    public Map<String, String> byConstraint() {
        return Map.of(TITLE_CONSTRAINT, TITLE_TAKEN);
    }
}
