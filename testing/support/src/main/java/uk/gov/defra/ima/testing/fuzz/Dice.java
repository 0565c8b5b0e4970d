package uk.gov.defra.ima.testing.fuzz;

import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Chance that can be had again: the same seed and turn fall the same way. */
public final class Dice {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    private Dice(long seed) {
        random = new SplittableRandom(seed);
    }

    /** The dice of one turn of a run; those of other turns do not depend on what is done with them. */
    public static Dice of(long seed, long turn) {
        return new Dice(seed + turn * SPREAD);
    }

    /** From 0, and less than {@code bound}. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** True in so many of a hundred cases. */
    public boolean chance(int percent) {
        return below(100) < percent;
    }

    /** One of them. */
    public <T> T pick(List<T> some) {
        return some.get(below(some.size()));
    }

    /** Any bytes, at most {@code most}. */
    public byte[] bytes(int most) {
        var bytes = new byte[below(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A UUID that nobody has. */
    public UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
