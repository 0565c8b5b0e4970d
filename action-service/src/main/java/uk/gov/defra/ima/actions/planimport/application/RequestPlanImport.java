package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody asks for a plan to be made from a file. */
@ApplicationScoped
public class RequestPlanImport {

    private final Plans plans;
    private final PlanImports imports;
    private final Event<ImportRequested> requested;
    private final Clock clock;

    RequestPlanImport(Plans plans, PlanImports imports, Event<ImportRequested> requested, Clock clock) {
        this.plans = plans;
        this.imports = imports;
        this.requested = requested;
        this.clock = clock;
    }

    /** An import waits to be run. */
    record ImportRequested(UUID id) {}

    /** Checks the whole file first; what cannot become a plan is refused here, with every reason. */
    @Transactional
    public PlanImport ask(NewPlan wanted, byte[] file, Actor by) {
        if (plans.titled(wanted.organisation(), wanted.title()).isPresent()) {
            throw Problems.conflict(PlanConflicts.TITLE_TAKEN);
        }
        var job = PlanImport.ask(
                Uuid7.next(), wanted, file, rowsOf(file), by, clock.instant().truncatedTo(ChronoUnit.MICROS));
        imports.persist(job);
        requested.fire(new ImportRequested(job.id()));
        return job;
    }

    private static int rowsOf(byte[] file) {
        try {
            return ReadPlanCsv.read(file).size();
        } catch (ImportRefused refused) {
            throw Problems.unprocessable(
                    "The file cannot become a plan; nothing was imported.",
                    refused.problems().stream()
                            .map(problem -> new FieldError(problem.place(), problem.problem()))
                            .toArray(FieldError[]::new));
        }
    }
}
