package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.PlanClosure;
import uk.gov.defra.ima.reports.projection.domain.PlanMilestones;
import uk.gov.defra.ima.reports.projection.domain.PlanReview;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;
import uk.gov.defra.ima.reports.projection.domain.Recorded;

/** Keeps plans, with what their assessor found on their progress, and how they ended. */
@ApplicationScoped
class PlanFacts implements EventHandler {

    private final PlanVersions plans;
    private final PlanMilestones milestones;

    PlanFacts(PlanVersions plans, PlanMilestones milestones) {
        this.plans = plans;
        this.milestones = milestones;
    }

    @Override
    public Set<String> types() {
        return Set.of("plan.registered.v1", "plan.revised.v1", "plan.reviewed.v1", "plan.closed.v1");
    }

    @Override
    public void handle(Received event) {
        var recorded = Origin.of(event.envelope());
        switch (recorded.type()) {
            case "plan.reviewed.v1" -> {
                var reviewed = event.data(Reviewed.class);
                keep(reviewed.plan(), recorded);
                milestones.keep(reviewed.review().of(reviewed.plan().id(), recorded));
            }
            case "plan.closed.v1" -> {
                var closed = event.data(Closed.class);
                keep(closed.plan(), recorded);
                milestones.keep(closed.closure().of(closed.plan().id(), recorded));
            }
            default -> keep(event.data(Payload.class).plan(), recorded);
        }
    }

    private void keep(Plan plan, Recorded recorded) {
        plans.keep(new PlanVersion(plan.id(), recorded, plan.title(), plan.assessor(), plan.statedOn()));
    }

    record Payload(@Required Plan plan) {}

    record Reviewed(@Required Plan plan, @Required Review review) {}

    record Closed(@Required Plan plan, @Required Closure closure) {}

    record Plan(
            @Required UUID id,
            @Required String title,
            @Required String assessor,
            @Required LocalDate statedOn) {}

    record Review(
            @Required String kind,
            @Required LocalDate reviewedOn,
            @Required String reviewer,
            @Required String findings,
            @Required List<View> views) {

        PlanReview of(UUID plan, Recorded recorded) {
            return new PlanReview(
                    plan,
                    recorded,
                    kind,
                    reviewedOn,
                    reviewer,
                    findings,
                    views.stream()
                            .map(view -> new PlanReview.View(view.recommendation(), view.text()))
                            .toList());
        }
    }

    record View(@Required UUID recommendation, @Required String text) {}

    record Closure(@Required String comment, int completed, int verified, int withdrawn) {

        PlanClosure of(UUID plan, Recorded recorded) {
            return new PlanClosure(plan, recorded, comment, completed, verified, withdrawn);
        }
    }
}
