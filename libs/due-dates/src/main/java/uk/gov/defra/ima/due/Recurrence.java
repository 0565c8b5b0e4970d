package uk.gov.defra.ima.due;

import java.util.List;

/**
 * Words that say how often.
 *
 * <pre>
 * recurrence = "annually" | "quarterly" | "bi-monthly" …
 *            | count ("weekly" | "monthly" | "yearly")
 *            | ("every" | "each") [count] unit
 *            | ("once" | "twice") ("a" | "per" | "each" | "every") unit
 * </pre>
 */
final class Recurrence {

    private static final List<String> ADVERBS = List.of(
            "annually",
            "annual",
            "yearly",
            "half yearly",
            "quarterly",
            "bi monthly",
            "bimonthly",
            "monthly",
            "fortnightly",
            "weekly");
    private static final List<String> COUNTED = List.of("weekly", "monthly", "yearly");
    private static final List<String> UNITS =
            List.of("year", "years", "quarter", "quarters", "month", "months", "week", "weeks");

    private Recurrence() {}

    /** Whether such words come next; they are passed over then. */
    static boolean read(Cursor words) {
        return words.phrase(ADVERBS) || counted(words) || every(words) || times(words);
    }

    private static boolean counted(Cursor words) {
        return words.passes(() -> {
            var count = Names.count(words);
            words.mark('-');
            return count.isPresent() && words.phrase(COUNTED);
        });
    }

    private static boolean every(Cursor words) {
        return words.passes(() -> {
            if (!words.phrase("every") && !words.phrase("each")) {
                return false;
            }
            var _ = Names.count(words);
            return words.phrase(UNITS);
        });
    }

    private static boolean times(Cursor words) {
        return words.passes(() -> (words.phrase("once") || words.phrase("twice"))
                && words.phrase(List.of("a", "per", "each", "every"))
                && words.phrase(UNITS));
    }
}
