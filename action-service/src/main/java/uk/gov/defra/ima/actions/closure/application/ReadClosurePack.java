package uk.gov.defra.ima.actions.closure.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.plan.application.FindPlans;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody asks how a plan ended: what was done, what was not, and why. */
@ApplicationScoped
public class ReadClosurePack {

    /** Actions that a pack has room for. */
    public static final int MOST = 5_000;

    private final FindPlans find;
    private final Actions actions;

    ReadClosurePack(FindPlans find, Actions actions) {
        this.find = find;
        this.actions = actions;
    }

    /**
     * How a plan ended.
     *
     * @param plan the plan
     * @param reviews what its assessor found on the way
     * @param actions all of its actions, by recommendation and reference in natural order
     */
    public record ClosurePack(Plan plan, List<PlanReview> reviews, List<Action> actions) {}

    /** The pack of a closed plan; one that is open is a conflict. */
    @Transactional
    public ClosurePack of(Collection<String> organisations, UUID id) {
        var plan = find.one(organisations, id);
        if (plan.closure().isEmpty()) {
            throw Problems.conflict("The plan is not closed yet.");
        }
        var found = actions.find(
                        "from Action a join fetch a.recommendation r where a.plan = ?1"
                                + " order by r.numberSort, a.reference.sort, a.id",
                        id)
                .page(0, MOST + 1)
                .list();
        if (found.size() > MOST) {
            throw Problems.unprocessable(
                    "The plan has more than %,d actions; take them as a file from the list of actions."
                            .formatted(MOST));
        }
        return new ClosurePack(plan, find.reviews(organisations, id), found);
    }
}
