package uk.gov.defra.ima.messaging.relay;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Wakes one sleeper. Many rings while it is awake are one, and none is lost: the next wait returns at once. */
final class WakeSignal {

    private final Semaphore rung = new Semaphore(0);

    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /**
     * Waits for a ring.
     *
     * @return whether there was one
     */
    boolean await(Duration atMost) throws InterruptedException {
        boolean woken = rung.tryAcquire(atMost.toNanos(), TimeUnit.NANOSECONDS);
        rung.drainPermits();
        return woken;
    }
}
