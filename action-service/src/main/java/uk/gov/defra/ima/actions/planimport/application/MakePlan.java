package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.ActionRecords;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;
import uk.gov.defra.ima.web.ids.Uuid7;

/**
 * Makes a plan, its recommendations and its actions from what a file says, within the caller's transaction. Actions are
 * written some at a time and then let go, so that a long file needs no more memory than a short one.
 */
@ApplicationScoped
class MakePlan {

    private static final int AT_A_TIME = 500;

    private final Plans plans;
    private final PlanRecommendations recommendations;
    private final ActionRecords records;
    private final OwnersOfRow owners;
    private final PlanJournal planJournal;

    MakePlan(
            Plans plans,
            PlanRecommendations recommendations,
            ActionRecords records,
            OwnersOfRow owners,
            PlanJournal planJournal) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.records = records;
        this.owners = owners;
        this.planJournal = planJournal;
    }

    /** What was made, and what a person should look at. */
    record Made(Plan plan, int actions, List<CellProblem> warnings) {}

    /** @param progress is told how many actions are done, now and then */
    @Transactional(Transactional.TxType.MANDATORY)
    Made make(NewPlan wanted, PlanOutline outline, Actor by, Instant at, IntConsumer progress) {
        var plan = Plan.register(Uuid7.next(), wanted, at);
        plans.persist(plan);
        plans.flush();
        planJournal.append(List.of(new PlanEvent.PlanRegistered(plan, by, at)));
        var byNumber = recommendations.add(plan, outline, by, at);
        var warnings = new ImportWarnings(outline.warnings());
        var posts = owners.in(wanted.organisation(), outline.lines());
        var lines = outline.lines();
        for (var from = 0; from < lines.size(); from += AT_A_TIME) {
            var some = lines.subList(from, Math.min(from + AT_A_TIME, lines.size()));
            var stated = some.stream()
                    .map(line -> StatedAction.read(line, wanted.statedOn(), posts.read(line, warnings), warnings))
                    .toList();
            posts.registerUnknown();
            add(stated, byNumber, by, at);
            progress.accept(from + some.size());
        }
        return new Made(plan, lines.size(), warnings.all());
    }

    private void add(List<StatedAction> stated, Map<String, Recommendation> byNumber, Actor by, Instant at) {
        records.addAndLetGo(stated.stream()
                .map(one ->
                        Action.add(Uuid7.next(), one.under(byNumber.get(PlanRecommendations.key(one.line()))), by, at))
                .toList());
    }
}
