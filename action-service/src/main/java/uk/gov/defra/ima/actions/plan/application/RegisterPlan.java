package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.web.ids.Uuid7;

/** The KIM team takes up a plan of which there is no file. */
@ApplicationScoped
public class RegisterPlan {

    private final Plans plans;
    private final PlanJournal journal;
    private final Clock clock;

    RegisterPlan(Plans plans, PlanJournal journal, Clock clock) {
        this.plans = plans;
        this.journal = journal;
        this.clock = clock;
    }

    /** Registers it; a title that the organisation has already is a conflict. */
    @Transactional
    public Plan register(NewPlan wanted, Actor by) {
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var plan = Plan.register(Uuid7.next(), wanted, at);
        plans.persistAndFlush(plan);
        journal.append(List.of(new PlanEvent.PlanRegistered(plan, by, at)));
        return plan;
    }
}
