package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionRef;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.application.TryPlanImport.Tried;
import uk.gov.defra.ima.actions.planimport.domain.Comparison;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanColumn;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;
import uk.gov.defra.ima.actions.planimport.domain.ThreeWay;
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
    private final PlanImports imports;
    private final Actions actions;
    private final OwnersOfRow owners;

    ComparePlan(PlanRequests requests, Plans plans, PlanImports imports, Actions actions, OwnersOfRow owners) {
        this.requests = requests;
        this.plans = plans;
        this.imports = imports;
        this.actions = actions;
        this.owners = owners;
    }

    /** How {@code file} differs from the plan, if one of {@code organisations} has it. */
    @Transactional
    public Tried compare(Collection<String> organisations, UUID id, byte[] file, ImportWishes wishes) {
        var plan = plans.in(organisations, id).orElseThrow(() -> Problems.notFound("plan", id));
        var outline = requests.read(file, wishes);
        var warnings = new ImportWarnings(outline.warnings());
        var posts = owners.in(plan.organisation());
        Map<String, StatedAction> stated = new LinkedHashMap<>();
        for (var line : outline.lines()) {
            var read = StatedAction.read(line, plan.statedOn(), posts.read(line, warnings), warnings);
            stated.put(new ActionRef(line.ref()).normalised(), read);
        }
        var comparison = new Comparison(stated);
        var before =
                imports.lastInto(plan.id()).map(job -> job.wishes().mapping()).orElse(Map.of());
        var postsBefore = owners.in(plan.organisation());
        each(plan.id(), ours -> comparison.ours(ours, () -> last(ours, plan, before, postsBefore)));
        return new Tried(comparison.report(warnings.all()), comparison.outcomes());
    }

    private static Optional<StatedAction> last(
            Action ours, Plan plan, Map<PlanColumn, String> mapping, OwnersOfRow.Reader posts) {
        var ignored = new ImportWarnings(List.of()); // they were told when it was imported
        return ours.originalCells()
                .map(cells -> ThreeWay.lastImported(cells, mapping, ours))
                .map(line -> StatedAction.read(line, plan.statedOn(), posts.read(line, ignored), ignored));
    }

    private void each(UUID plan, Consumer<Action> taking) {
        var after = "";
        List<Action> some;
        do {
            some = actions.find(
                            "from Action a join fetch a.recommendation where a.plan = ?1 and a.refNormalised > ?2"
                                    + " order by a.refNormalised",
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
