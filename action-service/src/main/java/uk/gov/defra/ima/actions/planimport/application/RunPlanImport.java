package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;
import uk.gov.defra.ima.actions.planimport.domain.ImportRefused;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;
import uk.gov.defra.ima.actions.planimport.domain.PlanImports;

/** The steps of an import; each is a transaction, so that a crash between two leaves it waiting. */
@ApplicationScoped
class RunPlanImport {

    private final PlanImports imports;
    private final Plans plans;
    private final MakePlan makePlan;
    private final UpdatePlan updatePlan;
    private final ImportProgress progress;
    private final Clock clock;

    RunPlanImport(
            PlanImports imports,
            Plans plans,
            MakePlan makePlan,
            UpdatePlan updatePlan,
            ImportProgress progress,
            Clock clock) {
        this.imports = imports;
        this.plans = plans;
        this.makePlan = makePlan;
        this.updatePlan = updatePlan;
        this.progress = progress;
        this.clock = clock;
    }

    /** Counts another attempt; false when the import no longer waits. */
    @Transactional
    boolean begin(UUID id) {
        return imports.waiting(id).map(job -> job.begin(now())).orElse(false);
    }

    /** Applies all of it, or marks it failed; the import's own row is locked meanwhile, so that it happens once. */
    @Transactional
    void apply(UUID id) {
        imports.waiting(id).ifPresent(this::apply);
    }

    /** Another import made a plan of this title in the meantime. */
    @Transactional
    void failAsTitleTaken(UUID id) {
        imports.waiting(id).ifPresent(job -> job.fail(titleTaken(), now()));
    }

    /** Imports that were left waiting, because the process that had them ended. */
    @Transactional
    List<UUID> leftWaiting(Instant before) {
        return imports.leftWaiting(before);
    }

    private void apply(PlanImport job) {
        if (job.updates().isPresent()) {
            update(job, plans.locked(job.updates().get()));
            return;
        }
        var wanted = job.wanted();
        if (plans.titled(wanted.organisation(), wanted.title()).isPresent()) {
            job.fail(titleTaken(), now());
            return;
        }
        try {
            var at = now();
            var outline = ReadPlan.read(job.content(), job.wishes());
            var made = makePlan.make(wanted, outline, job.askedBy(), at, done -> progress.tell(job.id(), done));
            job.done(made.plan(), made.actions(), made.warnings(), at);
        } catch (ImportRefused refused) {
            job.fail(refused.problems(), now());
        }
    }

    private void update(PlanImport job, Plan plan) {
        if (plan.closure().isPresent()) {
            job.fail(List.of(CellProblem.row(0, Plan.CLOSED)), now());
            return;
        }
        try {
            var at = now();
            var outline = ReadPlan.read(job.content(), job.wishes());
            job.updated(updatePlan.update(plan, outline, job.askedBy(), at, done -> progress.tell(job.id(), done)), at);
        } catch (ImportRefused refused) {
            job.fail(refused.problems(), now());
        }
    }

    private static List<CellProblem> titleTaken() {
        return List.of(CellProblem.row(0, PlanConflicts.TITLE_TAKEN));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
