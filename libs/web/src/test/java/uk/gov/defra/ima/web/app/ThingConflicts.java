package uk.gov.defra.ima.web.app;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import uk.gov.defra.ima.web.problem.DeclaredConflicts;

/** One unique constraint is the client's affair, the other is ours. */
@ApplicationScoped
class ThingConflicts implements DeclaredConflicts {

    @Override
    public Map<String, String> byConstraint() {
        return Map.of("thing_name_key", "There is a thing of this name already.");
    }
}
