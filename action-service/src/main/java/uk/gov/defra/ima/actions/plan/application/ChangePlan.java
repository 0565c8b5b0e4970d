package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanDetails;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.actions.plan.domain.PlanReviews;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.Recommendations;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team revises a plan, or records what its assessor found. */
@ApplicationScoped
public class ChangePlan {

    private final Plans plans;
    private final PlanReviews reviews;
    private final Recommendations recommendations;
    private final PlanJournal journal;
    private final Clock clock;

    ChangePlan(Plans plans, PlanReviews reviews, Recommendations recommendations, PlanJournal journal, Clock clock) {
        this.plans = plans;
        this.reviews = reviews;
        this.recommendations = recommendations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Whose plan is to be changed.
     *
     * @param organisations those of whoever asks
     * @param id the plan
     * @param by who asks
     */
    public record Asked(Collection<String> organisations, UUID id, Actor by) {}

    /** Gives it another title, assessor or day. */
    @Transactional
    public Plan revise(Asked asked, ExpectedVersion expected, UnaryOperator<PlanDetails> patch) {
        var plan = held(asked);
        expected.check(plan.version());
        var event = plan.revise(
                patch.apply(plan.details()), asked.by(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        plans.flush();
        journal.append(List.of(event));
        return plan;
    }

    /** Records a progress review and answers with it. */
    @Transactional
    public PlanReview review(Asked asked, PlanReview.Finding finding) {
        var plan = held(asked);
        refuseStrangers(plan, finding);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var review = PlanReview.of(Uuid7.next(), plan, finding, asked.by(), at);
        var event = plan.reviewed(review, asked.by(), at);
        reviews.persist(review);
        plans.flush();
        journal.append(List.of(event));
        return review;
    }

    private Plan held(Asked asked) {
        return plans.lockedIn(asked.organisations(), asked.id())
                .orElseThrow(() -> Problems.notFound("plan", asked.id()));
    }

    private void refuseStrangers(Plan plan, PlanReview.Finding finding) {
        var views = finding.views();
        var ids = views.stream().map(PlanReview.View::recommendation).toList();
        var known = recommendations.list("plan = ?1 and id in ?2", plan.id(), ids).stream()
                .map(Recommendation::id)
                .collect(Collectors.toSet());
        for (var i = 0; i < views.size(); i++) {
            if (!known.contains(ids.get(i))) {
                throw Problems.unprocessable(
                        "The review cannot be recorded like this.",
                        new FieldError("views[%d].recommendation".formatted(i), "is no recommendation of this plan"));
            }
        }
    }
}
