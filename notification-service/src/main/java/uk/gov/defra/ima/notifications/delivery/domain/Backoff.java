package uk.gov.defra.ima.notifications.delivery.domain;

import java.time.Duration;

/**
 * How long to wait before another try: doubling from the first wait up to the longest.
 *
 * @param first wait after the first try; longer than nothing
 * @param longest no wait is longer; a mail goes at most this long after the mail server is back
 */
public record Backoff(Duration first, Duration longest) {

    /** Refuses waits that cannot be meant. */
    public Backoff {
        if (!first.isPositive() || longest.compareTo(first) < 0) {
            throw new IllegalArgumentException(
                    "waits must grow from a positive first to the longest: " + first + ", " + longest);
        }
    }

    /** The wait after a number of tries, from 1. */
    public Duration after(int tries) {
        var wait = first;
        for (int i = 1; i < tries && wait.compareTo(longest) < 0; i++) {
            wait = wait.multipliedBy(2);
        }
        return wait.compareTo(longest) < 0 ? wait : longest;
    }
}
