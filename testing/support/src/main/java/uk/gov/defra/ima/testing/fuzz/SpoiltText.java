package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/** What should not stand where a value is wanted: as JSON, in an address, in a header. Short ones are in files. */
final class SpoiltText {

    private static final List<byte[]> AS_JSON = Stream.concat(
                    lines("json.txt").map(line -> line.getBytes(UTF_8)),
                    Stream.of(
                            "\"a\u0001b\"".getBytes(UTF_8),
                            "\"a\u0000b\"".getBytes(UTF_8),
                            // Half a surrogate pair, and what is no UTF-8 at all.
                            new byte[] {'"', 'a', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                            new byte[] {'"', (byte) 0xFF, (byte) 0xC0, (byte) 0x80, '"'},
                            "9".repeat(1_001).getBytes(UTF_8),
                            ('"' + "x".repeat(10_000) + '"').getBytes(UTF_8),
                            ('"' + "x".repeat(10_001) + '"').getBytes(UTF_8),
                            ('"' + " ".repeat(10_000) + '"').getBytes(UTF_8),
                            ('"' + "😀".repeat(10_000) + '"').getBytes(UTF_8),
                            ("[".repeat(900) + "]".repeat(900)).getBytes(UTF_8),
                            ("[".repeat(3_000) + "]".repeat(3_000)).getBytes(UTF_8),
                            ("{\"a\":".repeat(2_000) + 1 + "}".repeat(2_000)).getBytes(UTF_8)))
            .toList();

    /** Encoded already; all but one of the long ones are within the server's own limit of a request line. */
    private static final List<String> IN_ADDRESS = Stream.concat(
                    lines("address.txt"),
                    Stream.of(
                            "9".repeat(400),
                            "x".repeat(201),
                            "x".repeat(3_500),
                            "x".repeat(10_000),
                            "%F0%9F%98%80".repeat(250)))
            .toList();

    private static final List<String> IN_HEADER = Stream.concat(
                    lines("header.txt"),
                    Stream.of(
                            " ",
                            "\t",
                            "x".repeat(255),
                            "x".repeat(256),
                            "x".repeat(6_000),
                            '"' + "1".repeat(5_000) + '"',
                            "\"1\",".repeat(1_200) + "\"1\""))
            .toList();

    private static final List<String> MEDIA_TYPES = Stream.concat(
                    lines("media-type.txt"),
                    Stream.of(
                            "application/" + "x".repeat(3_000),
                            "multipart/form-data; boundary=\"" + "b".repeat(300) + '"'))
            .toList();

    private SpoiltText() {}

    private static Stream<String> lines(String file) {
        try (var in = SpoiltText.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Raw bytes to stand where a JSON value stands. */
    static byte[] json(Dice dice) {
        if (dice.chance(95)) {
            return dice.pick(AS_JSON).clone();
        }
        var noise = new ByteArrayOutputStream();
        noise.write('"');
        noise.writeBytes(dice.bytes(40));
        noise.write('"');
        return noise.toByteArray();
    }

    /** A value for a path or a query, encoded. */
    static String address(Dice dice) {
        return dice.pick(IN_ADDRESS);
    }

    /** A value for any header. */
    static String header(Dice dice) {
        return dice.pick(IN_HEADER);
    }

    /** A value for {@code Content-Type} or {@code Accept}. */
    static String mediaType(Dice dice) {
        return dice.pick(MEDIA_TYPES);
    }
}
