package uk.gov.defra.ima.testing.fuzz;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a run takes, and what its chance begins from.
 *
 * @param seed from {@code -Dima.fuzz.seed}, else another one each time
 * @param time from {@code -Dima.fuzz.seconds}, else 20 seconds
 */
public record FuzzSettings(long seed, Duration time) {

    private static final String SEED = "ima.fuzz.seed";
    private static final String SECONDS = "ima.fuzz.seconds";
    private static final long USUAL_SECONDS = 20;

    /** As the system properties say. */
    public static FuzzSettings current() {
        return new FuzzSettings(
                Long.getLong(SEED, ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE)),
                Duration.ofSeconds(Long.getLong(SECONDS, USUAL_SECONDS)));
    }

    /** How to have the same run again. */
    public String again() {
        return "-D" + SEED + "=" + seed + " -D" + SECONDS + "=" + time.toSeconds();
    }
}
