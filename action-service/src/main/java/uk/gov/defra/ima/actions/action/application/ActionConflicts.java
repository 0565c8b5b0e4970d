package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;

/** Unique constraints of actions whose violation is the client's affair. */
@ApplicationScoped
class ActionConflicts implements DeclaredConflicts {

    @Override
    public Map<String, String> byConstraint() {
        return Map.of("action_ref", "The plan has an action of this reference already.");
    }
}
