package uk.gov.defra.ima.actions.planimport.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.virtual.threads.VirtualThreads;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.actions.planimport.application.RequestPlanImport.ImportRequested;

/** Runs imports in the background: at once when asked, and later those that a process left behind when it ended. */
@ApplicationScoped
class ImportWorker {

    private static final Logger LOG = Logger.getLogger(ImportWorker.class);
    /** What was asked for more lately is about to be begun, and what failed has a moment to get better. */
    private static final Duration LEFT_BEHIND = Duration.ofSeconds(5);

    private final RunPlanImport run;
    private final ExecutorService executor;
    private final Clock clock;

    ImportWorker(RunPlanImport run, @VirtualThreads ExecutorService executor, Clock clock) {
        this.run = run;
        this.executor = executor;
        this.clock = clock;
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportRequested requested) {
        executor.execute(() -> run(requested.id()));
    }

    @Scheduled(every = "5s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void takeUpWhatWasLeft() {
        run.leftWaiting(clock.instant().minus(LEFT_BEHIND)).forEach(this::run);
    }

    private void run(UUID id) {
        try {
            if (run.begin(id)) {
                run.apply(id);
            }
        } catch (RuntimeException failure) {
            if (violates(failure, PlanConflicts.TITLE_CONSTRAINT)) {
                run.failAsTitleTaken(id);
            } else {
                // It still waits, and is taken up again; after some attempts it is marked as failed.
                LOG.errorf(failure, "import %s was not applied and will be tried again", id);
            }
        }
    }

    private static boolean violates(Throwable failure, String constraint) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof ConstraintViolationException violation
                    && constraint.equals(violation.getConstraintName())) {
                return true;
            }
        }
        return false;
    }
}
