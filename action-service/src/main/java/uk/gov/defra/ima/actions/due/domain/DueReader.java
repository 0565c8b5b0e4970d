package uk.gov.defra.ima.actions.due.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Reads due dates as people write them. The grammar, in order of trial; words and figures are compared without regard
 * to case, spacing or closing punctuation:
 *
 * <pre>
 * due      = nothing | agreed-later | done | continuous | immediate | event | date ; else UNREAD
 * done     = ("completed" | "complete" | "done" | "already actioned") [["in" | "on"] date]
 * event    = ("prior to" | "before" | "after" | "following" | "upon" | "once" | "when" | "subject to") words
 * date     = day | month ; see {@link DateWords}
 * </pre>
 *
 * <p>What no rule covers whole is UNREAD: a part that could be read is not taken for the whole.
 */
public final class DueReader {

    private static final Set<String> TO_BE_AGREED = Set.of(
            "to be agreed",
            "tba",
            "tbc",
            "tbd",
            "to be confirmed",
            "to be determined",
            "to be decided",
            "not yet agreed");
    private static final Set<String> CONTINUOUS =
            Set.of("ongoing", "on going", "continuous", "continuing", "business as usual", "bau");
    private static final Set<String> IMMEDIATE = Set.of("immediate", "immediately", "at once", "asap", "now");
    private static final List<String> DONE = List.of("completed", "complete", "done", "already actioned", "actioned");
    private static final List<String> EVENT = List.of(
            "prior to ", "before ", "after ", "following ", "upon ", "once ", "when ", "subject to ", "dependent on ");

    private DueReader() {}

    /**
     * Reads {@code asStated} in its context. Never throws, never guesses.
     *
     * @param asStated what somebody wrote; blank when nobody wrote anything
     * @param context what a bare month is counted from
     */
    public static DueReading read(String asStated, DueContext context) {
        var words = Words.of(asStated);
        if (words.isEmpty()) {
            return DueReading.undated(DuePrecision.NONE);
        }
        var text = words.text();
        if (TO_BE_AGREED.contains(text)) {
            return DueReading.undated(DuePrecision.TO_BE_AGREED);
        }
        if (CONTINUOUS.contains(text)) {
            return DueReading.undated(DuePrecision.CONTINUOUS);
        }
        if (IMMEDIATE.contains(text)) {
            return DueReading.undated(DuePrecision.IMMEDIATE);
        }
        return done(text, context)
                .or(() -> DateWords.read(words, context))
                .or(() -> event(text))
                .orElseGet(() -> DueReading.undated(DuePrecision.UNREAD));
    }

    private static Optional<DueReading> done(String text, DueContext context) {
        return DONE.stream().filter(text::startsWith).findFirst().flatMap(verb -> {
            var rest = text.substring(verb.length()).strip();
            if (rest.isEmpty()) {
                return Optional.of(DueReading.undated(DuePrecision.ALREADY_DONE));
            }
            var when = Words.of(rest.replaceFirst("^(in|on)\\s+", ""));
            // A completion lies in the past, so a bare month has no "first such month" to count from.
            return DateWords.read(when, context.withoutAnchor()).map(date -> date.as(DuePrecision.ALREADY_DONE));
        });
    }

    private static Optional<DueReading> event(String text) {
        return EVENT.stream().anyMatch(prefix -> text.startsWith(prefix) && text.length() > prefix.length())
                ? Optional.of(DueReading.undated(DuePrecision.EVENT))
                : Optional.empty();
    }

    /** Words in lower case, single spaced, without hyphens between letters and without closing punctuation. */
    record Words(String text) {
        static Words of(String written) {
            return new Words(written.strip()
                    .toLowerCase(Locale.UK)
                    .replaceAll("(?<=\\p{L})[-\\u2010\\u2011\\u2013](?=\\p{L})", " ")
                    .replaceAll("[.;,]+$", "")
                    .replaceAll("\\s+", " ")
                    .strip());
        }

        boolean isEmpty() {
            return text.isEmpty();
        }

        List<String> tokens() {
            return List.of(text.replace(",", " ").strip().split("\\s+"));
        }
    }
}
