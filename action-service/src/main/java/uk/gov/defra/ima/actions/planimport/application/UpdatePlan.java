package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.ActionRecords;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.planimport.domain.Comparison;
import uk.gov.defra.ima.actions.planimport.domain.ImportReport;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.StatedAction;
import uk.gov.defra.ima.actions.planimport.domain.ThreeWay;
import uk.gov.defra.ima.web.ids.Uuid7;

/**
 * Brings a plan up to what an edited file says, within the caller's transaction: what only the file changed is changed
 * here, what it adds is added; conflicts and what it lacks are reported and left alone.
 */
@ApplicationScoped
class UpdatePlan {

    private static final int AT_A_TIME = 500;

    private final Actions actions;
    private final StatedPlans statedPlans;
    private final PlanRecommendations recommendations;
    private final ActionRecords records;

    UpdatePlan(Actions actions, StatedPlans statedPlans, PlanRecommendations recommendations, ActionRecords records) {
        this.actions = actions;
        this.statedPlans = statedPlans;
        this.recommendations = recommendations;
        this.records = records;
    }

    /**
     * Applies all of it.
     *
     * @param plan locked, so that two files for the same plan are applied one after the other
     * @param progress is told how many actions are done, now and then
     */
    @Transactional(Transactional.TxType.MANDATORY)
    ImportReport update(Plan plan, PlanOutline outline, Actor by, Instant at, IntConsumer progress) {
        var stated = statedPlans.read(plan, outline);
        stated.posts().registerUnknown();
        var known = recommendations.of(plan);
        var outcomes = PlanRecommendations.compare(known, outline, stated.warnings());
        recommendations.revise(outcomes, by, at);
        var comparison = new Comparison(stated.byRef());
        var done = change(plan, comparison, by, at, progress);
        add(plan, outline, known, comparison.added(), by, at, done, progress);
        return comparison
                .report(stated.warnings().all())
                .with(PlanRecommendations.conflicts(outcomes))
                .applied();
    }

    private int change(Plan plan, Comparison comparison, Actor by, Instant at, IntConsumer progress) {
        var done = 0;
        // In order of id, as whoever else locks several actions does.
        for (var ids = idsAfter(plan.id(), new UUID(0, 0)); !ids.isEmpty(); ids = idsAfter(plan.id(), ids.getLast())) {
            var some = actions.lockedIn(Set.of(plan.organisation()), ids);
            var restatements = new ArrayList<Restatement>();
            for (var action : some) {
                comparison.ours(action).ifPresent(changes -> {
                    var file = comparison.inFile(action);
                    action.comparedWith(ThreeWay.after(file, action, changes));
                    restatements.add(new Restatement(action, file, changes, by, at));
                });
            }
            for (var part : Restatement.Part.values()) {
                records.keep(restatements.stream()
                        .flatMap(restatement -> restatement.make(part).stream())
                        .toList());
            }
            some.forEach(actions.getEntityManager()::detach);
            done += restatements.size();
            progress.accept(done);
        }
        return done;
    }

    private void add(
            Plan plan,
            PlanOutline outline,
            Map<String, Recommendation> known,
            List<StatedAction> added,
            Actor by,
            Instant at,
            int before,
            IntConsumer progress) {
        if (added.isEmpty()) {
            return;
        }
        var byNumber = new HashMap<>(known);
        byNumber.putAll(recommendations.add(plan, missing(outline, added, byNumber.keySet()), by, at));
        for (var from = 0; from < added.size(); from += AT_A_TIME) {
            var some = added.subList(from, Math.min(from + AT_A_TIME, added.size()));
            records.addAndLetGo(some.stream()
                    .map(one -> Action.add(
                            Uuid7.next(), one.under(byNumber.get(PlanRecommendations.key(one.line()))), by, at))
                    .toList());
            progress.accept(before + from + some.size());
        }
    }

    private static PlanOutline missing(PlanOutline outline, List<StatedAction> added, Set<String> known) {
        var needed =
                added.stream().map(one -> PlanRecommendations.key(one.line())).collect(Collectors.toSet());
        return new PlanOutline(
                outline.recommendations().stream()
                        .filter(stated -> needed.contains(PlanRecommendations.key(stated))
                                && !known.contains(PlanRecommendations.key(stated)))
                        .toList(),
                List.of(),
                List.of());
    }

    private List<UUID> idsAfter(UUID plan, UUID after) {
        return actions.getEntityManager()
                .createQuery("select id from Action where plan = :plan and id > :after order by id", UUID.class)
                .setParameter("plan", plan)
                .setParameter("after", after)
                .setMaxResults(AT_A_TIME)
                .getResultList();
    }
}
