package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.planimport.domain.ImportWishes;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Somebody asks for a plan to be made from a file. */
@ApplicationScoped
public class RequestPlanImport {

    private final PlanRequests requests;
    private final PlanImports imports;
    private final Event<ImportRequested> requested;
    private final Clock clock;

    RequestPlanImport(PlanRequests requests, PlanImports imports, Event<ImportRequested> requested, Clock clock) {
        this.requests = requests;
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
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var job = PlanImport.ask(Uuid7.next(), wanted, file, wishes, rows, by, at);
        imports.persist(job);
        requested.fire(new ImportRequested(job.id()));
        return job;
    }
}
