package uk.gov.defra.ima.actions.spreadsheet;

import java.util.regex.Pattern;

/**
 * Text in a CSV file that a spreadsheet cannot take for a formula. What begins like one gets an apostrophe before it, and
 * loses it when it comes back; text that begins with apostrophes of its own before such a character gets one more, so that
 * nothing is lost either way.
 */
public final class GuardedText {

    private static final Pattern LIKE_A_FORMULA = Pattern.compile("(?s)'*[=+\\-@\t\r].*");

    private GuardedText() {}

    /** The text as a cell of a CSV file. */
    public static String guarded(String text) {
        return LIKE_A_FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** The text of a cell of a CSV file. */
    public static String plain(String cell) {
        return cell.startsWith("'") && LIKE_A_FORMULA.matcher(cell).matches() ? cell.substring(1) : cell;
    }
}
