package uk.gov.defra.ima.web.parameters;

import java.util.Optional;

/** Which strings can be stored: PostgreSQL refuses NUL, and UTF-8 has no form for half a surrogate pair. */
public final class Text {

    private Text() {}

    /** What is wrong with a string, if anything. */
    public static Optional<String> problemOf(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return Optional.of("must not contain the character NUL (U+0000)");
            }
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return Optional.of("must not contain half a surrogate pair");
                }
                i++;
            }
        }
        return Optional.empty();
    }

    /** A client's own words, safe to be shown back: cut, and without characters that cannot be printed. */
    public static String printable(String text, int longest) {
        StringBuilder shown = new StringBuilder(Math.min(text.length(), longest + 1));
        text.codePoints().limit(longest).forEach(c -> {
            boolean hidden = Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE;
            shown.appendCodePoint(hidden ? 0xFFFD : c);
        });
        if (text.codePointCount(0, text.length()) > longest) {
            shown.append('…');
        }
        return shown.toString();
    }
}
