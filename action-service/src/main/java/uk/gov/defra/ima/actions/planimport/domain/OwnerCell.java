package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The owners that a cell names: posts, each perhaps with a qualifier in closing parentheses. A slash, a semicolon and a
 * line break part posts; a comma, an ampersand and "and" part them too, but may as well stand inside one post's name.
 * Known posts win, the longest first; what else lies between is parted only where each part names a post by its words.
 */
public final class OwnerCell {

    private static final Pattern QUALIFIED = Pattern.compile("(?s)^(.*\\S)\\s*\\(([^()]+)\\)$");
    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:n/?a|none|nobody|vacant|tb[cad]|to be (?:confirmed|agreed|advised|decided|determined)|unknown|-+|\\?+|\\u2013)[.]?");
    private static final Pattern HARD = Pattern.compile("\\s*[/;\\n\\r]\\s*");
    private static final Pattern SOFT =
            Pattern.compile("\\s*,\\s*(?:and\\s+|&\\s*)?|\\s*&\\s*|\\s+and\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPENS_A_POST = Pattern.compile(
            "(?i)(?:the )?(?:deputy |assistant |interim |acting )*(?:head|heads|director|directors|chief|permanent secretary|perm sec|secretary|departmental|senior information|information asset owners?)\\b.*");
    private static final Pattern CLOSES_A_POST = Pattern.compile(
            "(?i).*\\b(?:managers?|officers?|leads?|directors?|owners?|champions?|co-?ordinators?|advis[eo]rs?|analysts?|secretary|secretaries|team|teams|board|committee)");
    private static final Pattern ACRONYM = Pattern.compile("[A-Z]{2,6}s?");

    private OwnerCell() {}

    /**
     * One owner.
     *
     * @param title title of a post, as written
     * @param qualifier what stood in parentheses after it
     */
    public record Named(String title, Optional<String> qualifier) {}

    /**
     * What a cell says.
     *
     * @param owners in the order written
     * @param ambiguous names kept whole that may be several posts
     */
    public record Reading(List<Named> owners, List<String> ambiguous) {}

    /** A part of the cell, and the words that part it from the next. */
    private record Part(String text, int start, int end) {}

    /**
     * Reads a cell.
     *
     * @param cell as written
     * @param knownTitles titles of posts in the registry, in lower case
     */
    public static Reading read(String cell, Set<String> knownTitles) {
        var owners = new ArrayList<Named>();
        var ambiguous = new ArrayList<String>();
        var whole = cell.strip();
        if (whole.isEmpty() || NOBODY.matcher(whole).matches()) {
            return new Reading(owners, ambiguous);
        }
        if (isKnown(whole, knownTitles)) {
            return new Reading(List.of(named(whole)), ambiguous);
        }
        var parts = parts(whole, HARD);
        for (var i = 0; i < parts.size(); ) {
            var last = longestKnown(whole, parts, i, knownTitles);
            if (last > i) {
                owners.add(named(
                        whole.substring(parts.get(i).start(), parts.get(last).end())));
            } else {
                soft(parts.get(i).text(), knownTitles, owners, ambiguous);
            }
            i = last + 1;
        }
        return new Reading(owners.stream().distinct().toList(), ambiguous);
    }

    private static void soft(String text, Set<String> known, List<Named> owners, List<String> ambiguous) {
        var parts = parts(text, SOFT);
        var from = 0;
        for (var i = 0; i < parts.size(); ) {
            var last = longestKnown(text, parts, i, known);
            if (last > i || isKnown(parts.get(i).text(), known)) {
                unknown(text, parts.subList(from, i), owners, ambiguous);
                owners.add(named(
                        text.substring(parts.get(i).start(), parts.get(last).end())));
                from = last + 1;
            }
            i = last + 1;
        }
        unknown(text, parts.subList(from, parts.size()), owners, ambiguous);
    }

    /** Parts that no known post covers: several posts when each is one by its words, or else one name with a doubt. */
    private static void unknown(String text, List<Part> parts, List<Named> owners, List<String> ambiguous) {
        if (parts.isEmpty()) {
            return;
        }
        if (parts.stream().allMatch(part -> namesAPost(part.text()))) {
            parts.forEach(part -> owners.add(named(part.text())));
            return;
        }
        var whole = text.substring(parts.getFirst().start(), parts.getLast().end());
        owners.add(named(whole));
        if (parts.size() > 1) {
            ambiguous.add(plain(whole));
        }
    }

    private static boolean namesAPost(String part) {
        var title = named(part).title();
        return OPENS_A_POST.matcher(title).matches()
                || CLOSES_A_POST.matcher(title).matches()
                || ACRONYM.matcher(title).matches();
    }

    private static int longestKnown(String text, List<Part> parts, int from, Set<String> known) {
        for (var last = Math.min(parts.size() - 1, from + 12); last > from; last--) {
            if (isKnown(text.substring(parts.get(from).start(), parts.get(last).end()), known)) {
                return last;
            }
        }
        return from;
    }

    private static boolean isKnown(String text, Set<String> known) {
        return known.contains(key(text)) || known.contains(key(named(text).title()));
    }

    private static List<Part> parts(String text, Pattern separator) {
        var parts = new ArrayList<Part>();
        var matcher = separator.matcher(text);
        var start = 0;
        while (matcher.find()) {
            if (depth(text, matcher.start()) == 0) {
                add(parts, text, start, matcher.start());
                start = matcher.end();
            }
        }
        add(parts, text, start, text.length());
        return parts;
    }

    private static void add(List<Part> parts, String text, int start, int end) {
        if (!text.substring(start, end).isBlank()) {
            parts.add(new Part(text.substring(start, end), start, end));
        }
    }

    private static int depth(String text, int end) {
        var depth = 0;
        for (var i = 0; i < end; i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' && depth > 0 ? -1 : 0;
        }
        return text.indexOf(')', end) < 0 ? 0 : depth;
    }

    private static Named named(String part) {
        var text = plain(part);
        var qualified = QUALIFIED.matcher(text);
        return qualified.matches()
                ? new Named(qualified.group(1), Optional.of(qualified.group(2).strip()))
                : new Named(text, Optional.empty());
    }

    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    private static String key(String text) {
        return plain(text).toLowerCase(Locale.UK);
    }
}
