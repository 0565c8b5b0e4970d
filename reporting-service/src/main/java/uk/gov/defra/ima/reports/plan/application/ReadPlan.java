package uk.gov.defra.ima.reports.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.reports.plan.domain.StandingPlan;
import uk.gov.defra.ima.reports.projection.domain.ActionVersions;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PlanMilestones;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersions;
import uk.gov.defra.ima.reports.projection.domain.RecordedUpTo;
import uk.gov.defra.ima.web.problem.Problems;

/** Reads one plan as it stood. */
@ApplicationScoped
public class ReadPlan {

    private final PlanVersions plans;
    private final RecommendationVersions recommendations;
    private final ActionVersions actions;
    private final PlanMilestones milestones;
    private final RecordedUpTo recordedUpTo;

    ReadPlan(
            PlanVersions plans,
            RecommendationVersions recommendations,
            ActionVersions actions,
            PlanMilestones milestones,
            RecordedUpTo recordedUpTo) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.actions = actions;
        this.milestones = milestones;
        this.recordedUpTo = recordedUpTo;
    }

    /**
     * A plan of one of these organisations.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException NOT_FOUND when it is not known, foreign, or was recorded
     *     only after that day
     */
    @Transactional
    public StandingPlan read(UUID id, AsAt asAt, Set<String> organisations) {
        PlanVersion plan = plans.find(id, asAt)
                .filter(found -> organisations.contains(found.recorded().organisation()))
                .orElseThrow(() -> Problems.notFound("plan", id));
        var upTo = recordedUpTo.of(plan.recorded().organisation(), asAt);
        return StandingPlan.of(
                plan,
                asAt,
                upTo,
                recommendations.ofPlan(id, asAt),
                actions.ofPlan(id, asAt),
                milestones.reviewsOf(id, asAt),
                milestones.closureOf(id, asAt));
    }
}
