package uk.gov.defra.ima.notifications.delivery.application;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The one thread of this process that sends mail: woken when mail was decided and its transaction has committed, and
 * by a slow poll for what waits for a second try or was left by another replica.
 */
@ApplicationScoped
class SenderLoop {

    private static final Logger LOG = Logger.getLogger(SenderLoop.class);
    private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(3);

    private final Sender sender;
    private final DeliverySettings settings;
    private final Semaphore wakes = new Semaphore(0);
    private volatile Thread thread;

    SenderLoop(Sender sender, DeliverySettings settings) {
        this.sender = sender;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        // Assigned before it runs: the loop goes on while it is this field.
        thread = Thread.ofVirtual().name("mail-sender").unstarted(this::run);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        var running = thread;
        thread = null;
        wakes.release();
        if (running != null && !running.join(PATIENCE_AT_THE_END)) {
            LOG.warn("a mail is still being handed over at the end; it will be in doubt at the next start");
        }
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) Outbox.MailWaits event) {
        wakes.release();
    }

    private void run() {
        while (Thread.currentThread() == thread) {
            try {
                sender.doubtUnanswered();
                sender.sendDue();
            } catch (RuntimeException | Error failure) {
                // Whatever it was, what is not marked as being sent can be tried in the next round; a sender that ended
                // here would leave all mail waiting without a word.
                LOG.error("a round of sending mail failed", failure);
            }
            await();
        }
    }

    private void await() {
        try {
            if (wakes.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS)) {
                wakes.drainPermits();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
