package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import org.HdrHistogram.Histogram;

/**
 * What was measured at one rate.
 *
 * @param micros lag of each event, in microseconds
 * @param appendedPerSecond how many events a second were really appended
 * @param drainedAfter how long after the last append the last event became visible
 */
record Lag(Histogram micros, double appendedPerSecond, Duration drainedAfter) {

    private static final Duration KEEPS_UP = Duration.ofSeconds(2);

    /** Whether the rate was too much: for the writers, or for what follows them. */
    boolean saturated(int rate) {
        return appendedPerSecond < 0.95 * rate || drainedAfter.compareTo(KEEPS_UP) > 0;
    }

    String saturation(int rate) {
        return saturated(rate)
                ? " (saturated: %.0f/s, drained after %.1f s)"
                        .formatted(appendedPerSecond, drainedAfter.toMillis() / 1e3)
                : "";
    }
}
