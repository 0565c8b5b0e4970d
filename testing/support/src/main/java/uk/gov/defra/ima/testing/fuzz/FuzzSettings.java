package uk.gov.defra.ima.testing.fuzz;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * How long a run takes, and what its chance begins from. A build begins from the same each time, so that whether it is
 * green depends on what was changed and not on luck; whoever looks for more gives other seeds and more time.
 *
 * @param seed from {@code -Dima.fuzz.seed}, a number or {@code random}, else always the same
 * @param time from {@code -Dima.fuzz.seconds}, else 20 seconds
 */
public record FuzzSettings(long seed, Duration time) {

    private static final String SEED = "ima.fuzz.seed";
    private static final String SECONDS = "ima.fuzz.seconds";
    private static final String RANDOM = "random";
    private static final String USUAL_SEED = "20180731";
    private static final long USUAL_SECONDS = 20;

    /** As the system properties say. */
    public static FuzzSettings current() {
        var seed = System.getProperty(SEED, USUAL_SEED);
        return new FuzzSettings(
                seed.equals(RANDOM) ? ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE) : Long.parseLong(seed),
                Duration.ofSeconds(Long.getLong(SECONDS, USUAL_SECONDS)));
    }

    /** How to have the same run again. */
    public String again() {
        return "-D" + SEED + "=" + seed + " -D" + SECONDS + "=" + time.toSeconds();
    }
}
