package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.actions.plan.domain.PlanReviews;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.Recommendations;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody looks for plans and their recommendations. */
@ApplicationScoped
public class FindPlans {

    private final Plans plans;
    private final Recommendations recommendations;
    private final PlanReviews reviews;

    FindPlans(Plans plans, Recommendations recommendations, PlanReviews reviews) {
        this.plans = plans;
        this.recommendations = recommendations;
        this.reviews = reviews;
    }

    /** The plan, if one of {@code organisations} has it; its absence is a not-found problem. */
    @Transactional
    public Plan one(Collection<String> organisations, UUID id) {
        return plans.in(organisations, id).orElseThrow(() -> Problems.notFound("plan", id));
    }

    /** At most {@code limit} plans in the order in which they were recorded, after {@code after}. */
    @Transactional
    public List<Plan> page(Collection<String> organisations, Optional<UUID> after, int limit) {
        return plans.page(organisations, after, limit);
    }

    /** At most {@code limit} recommendations of a plan, after {@code after} (a sort key). */
    @Transactional
    public List<Recommendation> recommendations(
            Collection<String> organisations, UUID plan, Optional<String> after, int limit) {
        one(organisations, plan);
        return recommendations.page(plan, after, limit);
    }

    /** The progress reviews of a plan, in the order in which they were made. */
    @Transactional
    public List<PlanReview> reviews(Collection<String> organisations, UUID plan) {
        one(organisations, plan);
        return reviews.of(plan);
    }
}
