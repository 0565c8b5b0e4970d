package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import uk.gov.defra.ima.actions.planimport.domain.ImportState;
import uk.gov.defra.ima.actions.planimport.domain.PlanImport;

/** Waits for an import to end, by looking at its row: whichever replica runs it. */
@ApplicationScoped
public class AwaitImport {

    private static final long LOOK_EVERY_MILLIS = 50;

    private final FindImports find;

    AwaitImport(FindImports find) {
        this.find = find;
    }

    /** The import when it has ended, or as it stands after {@code longest}. */
    public PlanImport atMost(Duration longest, Collection<String> organisations, UUID id) {
        var until = System.nanoTime() + longest.toNanos();
        var job = find.one(organisations, id);
        while (job.state() == ImportState.WAITING && System.nanoTime() < until && pause()) {
            job = find.one(organisations, id);
        }
        return job;
    }

    private static boolean pause() {
        try {
            return !new CountDownLatch(1).await(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
