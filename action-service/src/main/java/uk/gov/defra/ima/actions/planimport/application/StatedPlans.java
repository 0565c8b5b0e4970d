package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;

/** Reads what a file says of the actions of a plan that stands here. */
@ApplicationScoped
class StatedPlans {

    private final OwnersOfRow owners;

    StatedPlans(OwnersOfRow owners) {
        this.owners = owners;
    }

    /**
     * What a file says.
     *
     * @param byRef its actions by normalised reference, in its order
     * @param posts the posts that its cells name
     * @param warnings what a person should look at
     */
    record StatedPlan(Map<String, StatedAction> byRef, OwnersOfRow.Reader posts, ImportWarnings warnings) {}

    StatedPlan read(Plan plan, PlanOutline outline) {
        var warnings = new ImportWarnings(outline.warnings());
        var posts = owners.in(plan.organisation(), outline.lines());
        var byRef = new LinkedHashMap<String, StatedAction>();
        for (var line : outline.lines()) {
            var stated = StatedAction.read(line, plan.statedOn(), posts.read(line, warnings), warnings);
            byRef.put(new ActionRef(line.ref()).normalised(), stated);
        }
        return new StatedPlan(byRef, posts, warnings);
    }
}
