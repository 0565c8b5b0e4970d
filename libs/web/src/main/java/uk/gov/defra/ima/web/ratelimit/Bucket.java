package uk.gov.defra.ima.web.ratelimit;

import java.util.concurrent.atomic.AtomicLong;

/**
 * The requests that a client has left. They come back one by one as time passes, up to the burst.
 *
 * <p>All there is to know is when the bucket would be full again if nothing more were taken: the further away that is, the
 * emptier it is now. So it is one number, changed by compare-and-set, and any number of threads may take from it.
 */
final class Bucket {

    private final Allowance allowance;
    private final long nanosEach;
    private final long nanosToFill;
    private final AtomicLong fullAt;

    /**
     * A full bucket.
     *
     * @param allowance a limited one
     * @param now on the clock of {@link System#nanoTime()}
     */
    Bucket(Allowance allowance, long now) {
        this.allowance = allowance;
        this.nanosEach = allowance.nanosEach();
        this.nanosToFill = allowance.nanosToFill();
        this.fullAt = new AtomicLong(now);
    }

    /**
     * Takes one request, if there is one.
     *
     * @param now on the clock of {@link System#nanoTime()}
     * @return 0 when it was taken, or else the nanoseconds until there is one
     */
    long take(long now) {
        while (true) {
            long full = fullAt.get();
            // The clock may pass its largest number: only differences say what is earlier.
            long fullAfter = (full - now > 0 ? full : now) + nanosEach;
            long wait = fullAfter - now - nanosToFill;
            if (wait > 0) {
                return wait;
            }
            if (fullAt.compareAndSet(full, fullAfter)) {
                return 0;
            }
        }
    }

    /** What it holds when it is full, and how fast it fills. */
    Allowance allowance() {
        return allowance;
    }
}
