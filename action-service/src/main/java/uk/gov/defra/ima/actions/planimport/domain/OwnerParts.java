package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Where the text of an owner cell may be parted, outside parentheses; its blanks are single, its lines end in {@code \n}. */
final class OwnerParts {

    private static final String ROLE =
            "supported by|led by|in consultation with|with(?: (?:the )?(?:support|help|advice|input) (?:from|of))?";
    /** Letters beyond h are initials, or Roman numbers. */
    private static final String ORDINAL = "(?:[a-h]|[ivx]{1,4}|\\d{1,2})";

    private static final String ENUMERATED = "\\(?" + ORDINAL + "\\) ?(?=\\S)";

    private static final Pattern HEAD = Pattern.compile("(?i:" + ENUMERATED + ")|" + ORDINAL
            + "\\. (?=\\S)|\\d{1,2}\\.(?=\\p{L})|[-*\\u2013\\u2022\\u25AA\\u00B7] (?=\\S)");
    private static final Pattern IN_A_ROLE = Pattern.compile("(?i)(?:" + ROLE + ") (?=\\S)");
    private static final Pattern GOES_ON = Pattern.compile(
            "(?i)(\\b(?:of|and|for)|&)\\n|\\n(?=(?:of|and|for|" + ROLE + ")\\b|&|\\((?!" + ORDINAL + "\\)))");
    private static final Pattern HARD =
            Pattern.compile("(?i)\\s*[/;\\n]\\s*|(?<=\\)) ?(?:, ?(?:and |& ?)?|& ?|and )| ?, ?(?=" + ENUMERATED + ")");
    private static final Pattern SOFT = Pattern.compile(
            "(?i)\\s*,\\s*(?:and\\s+|&\\s*)?|\\s*&\\s*|\\s+and\\s+|\\s+(?=(?:supported by|led by|in consultation with)\\s)");
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private OwnerParts() {}

    /**
     * A part of the text.
     *
     * @param start where it begins, an enumeration left out
     * @param name where its name begins, words such as "supported by" left out
     * @param end where it ends
     */
    record Part(String text, int start, int name, int end) {

        /** Whether words before the name say that it may be no owner like the others. */
        boolean inARole() {
            return name > start;
        }
    }

    /** The text of a cell for parting: a line that ends or begins with a word such as "of", or begins with a qualifier, is one with its neighbour. */
    static String text(String cell) {
        var single = BLANKS.matcher(cell.strip())
                .replaceAll(blanks ->
                        blanks.group().indexOf('\n') < 0 && blanks.group().indexOf('\r') < 0 ? " " : "\n");
        return GOES_ON.matcher(single).replaceAll(found -> (found.group(1) == null ? "" : found.group(1)) + " ");
    }

    /** Parts that are certainly several. */
    static List<Part> certain(String text, Set<String> known) {
        return parts(text, HARD, known);
    }

    /** Parts that may be several, or one. */
    static List<Part> possible(String text, Set<String> known) {
        return parts(text, SOFT, known);
    }

    private static List<Part> parts(String text, Pattern separator, Set<String> known) {
        var parts = new ArrayList<Part>();
        var matcher = separator.matcher(text);
        var start = 0;
        while (matcher.find()) {
            if (depth(text, matcher.start()) == 0) {
                add(parts, text, start, matcher.start(), known);
                start = matcher.end();
            }
        }
        add(parts, text, start, text.length(), known);
        return parts;
    }

    private static void add(List<Part> parts, String text, int from, int end, Set<String> known) {
        if (text.substring(from, end).isBlank()) {
            return;
        }
        var head = HEAD.matcher(text).region(from, end);
        var start = head.lookingAt() && !beginsAKnownTitle(text, from, head.end(), known) ? head.end() : from;
        var role = IN_A_ROLE.matcher(text).region(start, end);
        parts.add(new Part(text.substring(start, end), start, role.lookingAt() ? role.end() : start, end));
    }

    private static boolean beginsAKnownTitle(String text, int from, int head, Set<String> known) {
        var rest = text.substring(from, Math.min(text.length(), from + 250))
                .replace('\n', ' ')
                .toLowerCase(Locale.UK);
        return known.stream().anyMatch(title -> title.length() > head - from && rest.startsWith(title));
    }

    private static int depth(String text, int end) {
        var depth = 0;
        for (var i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return text.indexOf(')', end) < 0 ? 0 : depth;
    }
}
