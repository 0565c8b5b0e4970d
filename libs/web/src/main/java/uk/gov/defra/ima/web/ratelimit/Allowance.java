package uk.gov.defra.ima.web.ratelimit;

import java.time.Duration;

/**
 * What one client may ask for.
 *
 * @param perSecond requests a second in the long run; 0 sets no limit
 * @param burst requests at once after a quiet time, at least 1
 */
record Allowance(int perSecond, long burst) {

    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    /** Refuses what is no allowance. */
    Allowance {
        if (perSecond < 0 || burst < 1) {
            throw new IllegalArgumentException("no allowance: " + perSecond + " a second, " + burst + " at once");
        }
    }

    /** So many requests a second, of which those of a while may come at once. */
    static Allowance of(int perSecond, Duration saved) {
        return new Allowance(perSecond, Math.max(1, perSecond * saved.toMillis() / 1_000));
    }

    /** Whether the client may ask as often as it likes. */
    boolean isUnlimited() {
        return perSecond == 0;
    }

    /** Nanoseconds that one request takes to become possible again; rounded up, so that the rate is never exceeded. */
    long nanosEach() {
        return Math.ceilDiv(SECOND, perSecond);
    }

    /** Nanoseconds from nothing left to everything. */
    long nanosToFill() {
        return burst * nanosEach();
    }

    /** The same in seconds, rounded up. */
    long secondsToFill() {
        return Math.ceilDiv(burst, perSecond);
    }
}
