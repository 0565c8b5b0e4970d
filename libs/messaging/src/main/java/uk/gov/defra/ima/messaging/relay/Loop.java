package uk.gov.defra.ima.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import org.apache.kafka.common.errors.InterruptException;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.messaging.Outage;
import uk.gov.defra.ima.messaging.relay.Round.Progress;

/** Does one job round after round for a term: at once when woken, now and then when not, and again after a failure. */
final class Loop implements Runnable {

    private static final Logger LOG = Logger.getLogger(Loop.class);

    private final Round round;
    private final Term term;
    private final WakeSignal wake;
    private final WakeSignal next;
    private final RelaySettings settings;
    private final Outage outage;

    /**
     * A job.
     *
     * @param name what it is called in the log
     * @param wake rung when there is work
     * @param next rung when a round has done something
     */
    Loop(String name, Round round, Term term, WakeSignal wake, WakeSignal next, RelaySettings settings) {
        this.round = round;
        this.term = term;
        this.wake = wake;
        this.next = next;
        this.settings = settings;
        this.outage = new Outage(name + " of " + settings.service());
    }

    @Override
    public void run() {
        try (round) {
            long begun = System.nanoTime() - settings.pace().toNanos();
            while (!term.isOver()) {
                Duration early = settings.pace().minusNanos(System.nanoTime() - begun);
                if (early.isPositive() && term.awaitEnd(early)) {
                    return;
                }
                begun = System.nanoTime();
                work();
            }
        } catch (InterruptedException | InterruptException e) {
            // Interrupted to end it: nothing to restore, the thread ends here.
            LOG.debugf(e, "%s was interrupted", Thread.currentThread().getName());
        } catch (TermOver e) {
            LOG.warn(e.getMessage());
        } finally {
            // Also after an error: then the relay begins another term rather than go on with half of its jobs.
            term.end();
        }
    }

    /** Rounds until there is nothing more to do, then a wait for work. */
    private void work() throws InterruptedException {
        try {
            Progress progress;
            do {
                progress = round.run();
                if (progress != Progress.NOTHING) {
                    next.ring();
                }
            } while (progress == Progress.FULL_BATCH && !term.isOver());
            outage.over();
            wake.await(settings.poll());
        } catch (TermOver | InterruptException e) {
            throw e;
        } catch (SQLException | RuntimeException e) {
            if (term.isOver()) {
                LOG.debugf(e, "The last round of a term failed");
            } else if (!term.awaitEnd(outage.failed(e))) {
                wake.ring();
            }
        }
    }
}
