package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** How plans number recommendations and actions: {@code 1.1}, {@code 1A}, {@code R1 Action 1.1}, {@code a}. */
final class Numbering {

    private static final String NAMED = "(?:recommendation|rec\\.?|r)";
    private static final Pattern RECOMMENDATION =
            Pattern.compile("(?is)(?:" + NAMED + "\\s*(?:no\\.?|number)?\\s*)?([0-9]{1,6})\\s*[.:)]?");
    private static final Pattern RECOMMENDATION_FIRST = Pattern.compile("(?is)(?:" + NAMED
            + "\\s*(?:no\\.?|number)?\\s*([0-9]{1,6})\\s*[.:)\\u2013\\u2014-]?|([0-9]{1,3})\\s*[.:)])\\s+(\\S.*)");
    private static final Pattern SECTION = Pattern.compile(
            "(?is)(?:recommendation\\s*(?:no\\.?|number)?\\s*([0-9]{1,6})|"
                    + "(?:rec\\.?|r)\\s*([0-9]{1,2})(?![0-9.]*[0-9a-z]))\\s*+(?:[.:)\\u2013\\u2014-]\\s*+)?+(?!actions?\\b)(.*)");
    private static final Pattern NUMBERED = Pattern.compile("(?s)\\(?([0-9]{1,2}|[ivx]{1,5})[.:)]?\\s+(\\S.{14,})");
    private static final List<String> ROMAN = List.of(
            "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv", "xvi",
            "xvii", "xviii", "xix", "xx");
    private static final Pattern BELONGS = Pattern.compile("(?is)" + NAMED
            + "\\s*([0-9]{1,6})\\b.*|(?:action\\s*)?([0-9]{1,6})\\s*(?:[.\\-/)]\\s*[0-9a-z]|[a-z]\\b).*");
    private static final Pattern WITHIN = Pattern.compile("(?i)\\(?(?:[a-z]|[ivx]{1,5})[.):]?");
    private static final Pattern LETTER_FIRST = Pattern.compile("(?is)\\(?([a-z]|[ivx]{1,5})\\)\\s+(\\S.*)");
    private static final Pattern BARE = Pattern.compile("\\(?([0-9]{1,6})[.):]?");
    private static final Pattern ACTION_FIRST = Pattern.compile(
            "(?is)((?:" + NAMED
                    + "\\s*[0-9]{1,6}\\s*)?(?:action\\s*)?(?:[0-9]{1,3}(?:\\.[0-9]{1,3})+[a-z]?|[0-9]{1,3}[a-z]))\\s*[.:)\\u2013-]?\\s+(\\S.*)");

    private static final Pattern ANY = Pattern.compile(
            "(?i)(?:recommendation|rec|action|no|[a-z])?[ .]*\\(?\\d+(?:[./-]\\d+)*[a-z]?[.:)]?|\\(?[a-z][.:)]?");

    private Numbering() {}

    /** A text and the number before it. */
    record Numbered(String number, String text) {}

    /** The number of a recommendation: {@code Recommendation 1}, {@code R1} and {@code 1.} are {@code 1}; others as written. */
    static String recommendation(String cell) {
        var found = RECOMMENDATION.matcher(cell.strip());
        return found.matches() ? found.group(1) : cell.strip().replaceAll("\\s+", " ");
    }

    /** Parts {@code Recommendation 1: Bring …} or {@code 1. Bring …}. */
    static Optional<Numbered> recommendationFirst(String text) {
        var found = RECOMMENDATION_FIRST.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(new Numbered(number, found.group(3)));
    }

    /** A row that is only the title of a section: {@code Recommendation 1}, {@code R2 Give …}. */
    static Optional<Numbered> section(String text) {
        var found = SECTION.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(new Numbered(number, found.group(3).strip()));
    }

    /**
     * What may be the title of a section, where others like it go before: {@code 1 The department should …},
     * {@code ii. Records should …}. Its number is in figures.
     */
    static Optional<Numbered> numbered(String text) {
        var found = NUMBERED.matcher(text.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var roman = ROMAN.indexOf(found.group(1)) + 1;
        var number = Character.isDigit(found.group(1).charAt(0)) ? found.group(1) : Integer.toString(roman);
        var title = roman > 0 ? text.strip() : found.group(2); // a Roman number stays with its words
        return Optional.of(new Numbered(number, title))
                .filter(section -> !section.number().equals("0"));
    }

    /** Parts {@code 1.1 Appoint …}. */
    static Optional<Numbered> actionFirst(String text) {
        var found = ACTION_FIRST.matcher(text.strip());
        return found.matches() ? Optional.of(new Numbered(found.group(1), found.group(2))) : Optional.empty();
    }

    /** Parts {@code b) Appoint …}; its number is the letter in lower case. */
    static Optional<Numbered> lettered(String text) {
        var found = LETTER_FIRST.matcher(text.strip());
        return found.matches()
                ? Optional.of(new Numbered(found.group(1).toLowerCase(Locale.UK), found.group(2)))
                : Optional.empty();
    }

    /** True when {@code next} comes right after {@code letter}, or is the first where {@code letter} is empty. */
    static boolean follows(String letter, String next) {
        if (letter.isEmpty()) {
            return next.equals("a") || next.equals("i");
        }
        var roman = ROMAN.indexOf(next);
        return (letter.length() == 1 && next.equals(Character.toString(letter.charAt(0) + 1)))
                || (roman > 0 && ROMAN.get(roman - 1).equals(letter));
    }

    /** The number of the recommendation that a reference names: {@code 1} of {@code 1.1}, {@code 1A}, {@code R1 Action 1}. */
    static Optional<String> recommendationOf(String ref) {
        var found = BELONGS.matcher(ref.strip());
        if (!found.matches()) {
            return Optional.empty();
        }
        var number = found.group(1) == null ? found.group(2) : found.group(1);
        return Optional.of(number.replaceFirst("^0+(?=.)", ""));
    }

    /** True for {@code a}, {@code (b)}, {@code iv.}: a reference only within its recommendation. */
    static boolean isWithin(String ref) {
        return WITHIN.matcher(ref.strip()).matches();
    }

    /** True for what numbers a recommendation or an action, in whatever habit, and says nothing else. */
    static boolean isNumber(String text) {
        return ANY.matcher(text).matches();
    }

    /** The figure of {@code 1}, {@code 1.} or {@code (1)}. */
    static Optional<String> bare(String ref) {
        var found = BARE.matcher(ref.strip());
        return found.matches() ? Optional.of(found.group(1)) : Optional.empty();
    }

    /** A reference within a recommendation, made one within the plan: {@code 1} and {@code (a)} give {@code 1a}. */
    static String within(String recommendation, String ref) {
        var plain = ref.strip().replaceAll("[().:]", "").toLowerCase(Locale.UK);
        return Character.isDigit(plain.charAt(0)) ? recommendation + "." + plain : recommendation + plain;
    }
}
