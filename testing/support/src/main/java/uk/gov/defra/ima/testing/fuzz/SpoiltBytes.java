package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Spoils bytes, whatever they mean. */
public final class SpoiltBytes {

    private SpoiltBytes() {}

    /** The same with one thing wrong with it; what was given stays as it is. */
    public static byte[] of(byte[] bytes, Dice dice) {
        int at = dice.below(bytes.length + 1);
        return switch (dice.below(8)) {
            case 0 -> Arrays.copyOf(bytes, at);
            case 1 -> Arrays.copyOfRange(bytes, at, bytes.length);
            case 2 -> spliced(bytes, at, dice.bytes(20));
            case 3 -> spliced(bytes, at, new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
            case 4 -> spliced(bytes, at, new byte[dice.below(5) + 1]);
            case 5 -> new String(bytes, UTF_8).getBytes(UTF_16);
            case 6 -> spliced(bytes, 0, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            default -> flipped(bytes, dice);
        };
    }

    /** Some bits are the other way round. */
    public static byte[] flipped(byte[] bytes, Dice dice) {
        byte[] flipped = bytes.clone();
        for (int i = 0; i <= dice.below(8) && flipped.length > 0; i++) {
            flipped[dice.below(flipped.length)] ^= (byte) (1 << dice.below(8));
        }
        return flipped;
    }

    /** With more in it. */
    public static byte[] spliced(byte[] bytes, int at, byte[] more) {
        return (new String(bytes, 0, at, ISO_8859_1)
                        + new String(more, ISO_8859_1)
                        + new String(bytes, at, bytes.length - at, ISO_8859_1))
                .getBytes(ISO_8859_1);
    }
}
