package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.PlanVersions;

/** Keeps plans. */
@ApplicationScoped
class PlanFacts implements EventHandler {

    private final PlanVersions plans;

    PlanFacts(PlanVersions plans) {
        this.plans = plans;
    }

    @Override
    public Set<String> types() {
        return Set.of("plan.registered.v1", "plan.revised.v1", "plan.reviewed.v1", "plan.closed.v1");
    }

    @Override
    public void handle(Received event) {
        Plan plan = event.data(Payload.class).plan();
        plans.keep(new PlanVersion(
                plan.id(), Origin.of(event.envelope()), plan.title(), plan.assessor(), plan.statedOn()));
    }

    record Payload(@Required Plan plan) {}

    record Plan(
            @Required UUID id,
            @Required String title,
            @Required String assessor,
            @Required LocalDate statedOn) {}
}
