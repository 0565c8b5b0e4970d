package uk.gov.defra.ima.actions.planimport.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.gov.defra.ima.actions.planimport.domain.CellProblem;

/** The characters of a text file: by its byte order mark, or else UTF-8, or else Windows-1252 as older Excel writes. */
final class TextOfFile {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private TextOfFile() {}

    static String decode(byte[] file, List<CellProblem> warnings) {
        if (has(file, 0xEF, 0xBB, 0xBF)) {
            return strict(file, 3, StandardCharsets.UTF_8, "UTF-8");
        }
        if (has(file, 0xFF, 0xFE)) {
            return strict(file, 2, StandardCharsets.UTF_16LE, "UTF-16");
        }
        if (has(file, 0xFE, 0xFF)) {
            return strict(file, 2, StandardCharsets.UTF_16BE, "UTF-16");
        }
        var utf8 = new Attempt(file, 0, StandardCharsets.UTF_8);
        if (utf8.wrongAt < 0) {
            return utf8.text();
        }
        var windows = new Attempt(file, 0, WINDOWS);
        if (windows.wrongAt < 0) {
            warnings.add(CellProblem.row(
                    0, "is not UTF-8 and was read as Windows-1252; look at letters with accents, dashes and quotes"));
            return windows.text();
        }
        throw Refusals.file(
                "is neither UTF-8 nor Windows-1252: line %d has a byte that neither has there (0x%02X); save it as CSV UTF-8"
                        .formatted(windows.line(), file[windows.wrongAt]));
    }

    private static String strict(byte[] file, int from, Charset charset, String name) {
        var attempt = new Attempt(file, from, charset);
        if (attempt.wrongAt >= 0) {
            throw Refusals.file(
                    "says that it is %s, and is not: line %d has a byte that %s does not have there (0x%02X)"
                            .formatted(name, attempt.line(), name, file[attempt.wrongAt]));
        }
        return attempt.text();
    }

    private static boolean has(byte[] file, int... mark) {
        if (file.length < mark.length) {
            return false;
        }
        for (var i = 0; i < mark.length; i++) {
            if ((file[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static final class Attempt {
        private final CharBuffer decoded;
        private final int wrongAt;

        Attempt(byte[] file, int from, Charset charset) {
            var decoder = charset.newDecoder();
            decoded = CharBuffer.allocate(file.length - from); // never more characters than bytes
            var bytes = ByteBuffer.wrap(file, from, file.length - from);
            var result = decoder.decode(bytes, decoded, true);
            wrongAt = result.isError() ? bytes.position() : -1;
            decoded.flip();
        }

        String text() {
            return decoded.toString();
        }

        long line() {
            return decoded.chars().filter(c -> c == '\n').count() + 1;
        }
    }
}
