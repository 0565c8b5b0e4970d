package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.application.TryPlanImport.Tried;
import uk.gov.defra.ima.actions.planimport.domain.Comparison;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * Somebody has an edited file and wants to know how it differs from the plan that stands here. Actions are matched by
 * normalised reference and compared three ways; nothing is written.
 */
@ApplicationScoped
public class ComparePlan {

    private static final int AT_A_TIME = 500;

    private final PlanRequests requests;
    private final Plans plans;
    private final Actions actions;
    private final StatedPlans statedPlans;
    private final PlanRecommendations recommendations;

    ComparePlan(
            PlanRequests requests,
            Plans plans,
            Actions actions,
            StatedPlans statedPlans,
            PlanRecommendations recommendations) {
        this.requests = requests;
        this.plans = plans;
        this.actions = actions;
        this.statedPlans = statedPlans;
        this.recommendations = recommendations;
    }

    /** How {@code file} differs from the plan, if one of {@code organisations} has it. */
    @Transactional
    public Tried compare(Collection<String> organisations, UUID id, byte[] file, ImportWishes wishes) {
        var plan = plans.in(organisations, id).orElseThrow(() -> Problems.notFound("plan", id));
        var outline = requests.read(file, wishes);
        var stated = statedPlans.read(plan, outline);
        var about = PlanRecommendations.compare(recommendations.of(plan), outline, stated.warnings());
        var comparison = new Comparison(stated.byRef());
        each(plan.id(), comparison::ours);
        var report = comparison.report(stated.warnings().all()).with(PlanRecommendations.conflicts(about));
        return new Tried(report, outline.columns(), comparison.outcomes());
    }

    private void each(UUID plan, Consumer<Action> taking) {
        var after = "";
        List<Action> some;
        do {
            some = actions.find(
                            "from Action a join fetch a.recommendation where a.plan = ?1 and a.reference.normalised > ?2"
                                    + " order by a.reference.normalised",
                            plan,
                            after)
                    .page(0, AT_A_TIME)
                    .list();
            some.forEach(taking);
            some.forEach(actions.getEntityManager()::detach);
            after = some.isEmpty() ? after : some.getLast().refNormalised();
        } while (some.size() == AT_A_TIME);
    }
}
