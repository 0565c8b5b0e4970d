package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody asks for a plan to be made from a file, or to be brought up to one. */
@ApplicationScoped
public class RequestPlanImport {

    private final PlanRequests requests;
    private final Plans plans;
    private final PlanImports imports;
    private final Event<ImportRequested> requested;
    private final Clock clock;

    RequestPlanImport(
            PlanRequests requests, Plans plans, PlanImports imports, Event<ImportRequested> requested, Clock clock) {
        this.requests = requests;
        this.plans = plans;
        this.imports = imports;
        this.requested = requested;
        this.clock = clock;
    }

    /** An import waits to be run. */
    record ImportRequested(UUID id) {}

    /** Checks the whole file first; what cannot become a plan is refused here, with every reason. */
    @Transactional
    public PlanImport ask(NewPlan wanted, byte[] file, ImportWishes wishes, Actor by) {
        var rows = requests.check(wanted, file, wishes).lines().size();
        return keep(PlanImport.ask(Uuid7.next(), wanted, file, wishes, rows, by, now()));
    }

    /** The same for a plan that one of {@code organisations} has. */
    @Transactional
    public PlanImport askUpdate(
            Collection<String> organisations, UUID plan, byte[] file, ImportWishes wishes, Actor by) {
        var found = plans.in(organisations, plan).orElseThrow(() -> Problems.notFound("plan", plan));
        found.refuseClosed();
        var rows = requests.read(file, wishes).lines().size();
        return keep(PlanImport.askUpdate(Uuid7.next(), found, file, wishes, rows, by, now()));
    }

    private PlanImport keep(PlanImport job) {
        imports.persist(job);
        requested.fire(new ImportRequested(job.id()));
        return job;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
