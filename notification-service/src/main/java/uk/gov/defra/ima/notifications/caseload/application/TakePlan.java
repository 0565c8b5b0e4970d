package uk.gov.defra.ima.notifications.caseload.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlan;
import uk.gov.defra.ima.notifications.caseload.domain.KnownPlans;
import uk.gov.defra.ima.notifications.caseload.domain.PlanState;

/** Takes what an event says of a plan into our copy, unless we know better already. */
@ApplicationScoped
public class TakePlan {

    private final KnownPlans plans;

    TakePlan(KnownPlans plans) {
        this.plans = plans;
    }

    /** Takes it. */
    @Transactional
    public void take(PlanState state) {
        plans.locked(state.id()).ifPresentOrElse(known -> known.take(state), () -> plans.persist(new KnownPlan(state)));
    }
}
