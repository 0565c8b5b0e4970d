package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;

/** The words and colours by which published plans state a status, beside those that are our own. */
final class StatusWords {

    private static final Map<String, ActionStatus> WORDS = Map.ofEntries(
            Map.entry("not yet started", ActionStatus.NOT_STARTED),
            Map.entry("to start", ActionStatus.NOT_STARTED),
            Map.entry("not begun", ActionStatus.NOT_STARTED),
            Map.entry("not commenced", ActionStatus.NOT_STARTED),
            Map.entry("to do", ActionStatus.NOT_STARTED),
            Map.entry("planned", ActionStatus.NOT_STARTED),
            Map.entry("in hand", ActionStatus.IN_PROGRESS),
            Map.entry("on track", ActionStatus.IN_PROGRESS),
            Map.entry("work in progress", ActionStatus.IN_PROGRESS),
            Map.entry("partially complete", ActionStatus.IN_PROGRESS),
            Map.entry("partially completed", ActionStatus.IN_PROGRESS),
            Map.entry("partly complete", ActionStatus.IN_PROGRESS),
            Map.entry("part complete", ActionStatus.IN_PROGRESS),
            Map.entry("part completed", ActionStatus.IN_PROGRESS),
            Map.entry("partially met", ActionStatus.IN_PROGRESS),
            Map.entry("delayed", ActionStatus.IN_PROGRESS),
            Map.entry("commenced", ActionStatus.IN_PROGRESS),
            Map.entry("begun", ActionStatus.IN_PROGRESS),
            Map.entry("business as usual", ActionStatus.CONTINUOUS),
            Map.entry("bau", ActionStatus.CONTINUOUS),
            Map.entry("continuing", ActionStatus.CONTINUOUS),
            Map.entry("suspended", ActionStatus.ON_HOLD),
            Map.entry("deferred", ActionStatus.ON_HOLD),
            Map.entry("postponed", ActionStatus.ON_HOLD),
            Map.entry("delivered", ActionStatus.COMPLETED),
            Map.entry("implemented", ActionStatus.COMPLETED),
            Map.entry("achieved", ActionStatus.COMPLETED),
            Map.entry("finished", ActionStatus.COMPLETED),
            Map.entry("met", ActionStatus.COMPLETED),
            Map.entry("action complete", ActionStatus.COMPLETED),
            Map.entry("action completed", ActionStatus.COMPLETED),
            Map.entry("fully implemented", ActionStatus.COMPLETED),
            Map.entry("cancelled", ActionStatus.WITHDRAWN),
            Map.entry("no longer required", ActionStatus.WITHDRAWN),
            Map.entry("no longer applicable", ActionStatus.WITHDRAWN),
            Map.entry("superseded", ActionStatus.WITHDRAWN),
            Map.entry("no longer needed", ActionStatus.WITHDRAWN),
            Map.entry("not accepted", ActionStatus.WITHDRAWN),
            Map.entry("dropped", ActionStatus.WITHDRAWN));
    private static final Map<String, ActionStatus> DELIVERED = Map.ofEntries(
            Map.entry("yes", ActionStatus.COMPLETED),
            Map.entry("y", ActionStatus.COMPLETED),
            Map.entry("yes in full", ActionStatus.COMPLETED),
            Map.entry("in full", ActionStatus.COMPLETED),
            Map.entry("fully", ActionStatus.COMPLETED),
            Map.entry("in part", ActionStatus.IN_PROGRESS),
            Map.entry("part", ActionStatus.IN_PROGRESS),
            Map.entry("partly", ActionStatus.IN_PROGRESS),
            Map.entry("partial", ActionStatus.IN_PROGRESS),
            Map.entry("partially", ActionStatus.IN_PROGRESS),
            Map.entry("yes in part", ActionStatus.IN_PROGRESS),
            Map.entry("no", ActionStatus.NOT_STARTED),
            Map.entry("n", ActionStatus.NOT_STARTED),
            Map.entry("not delivered", ActionStatus.NOT_STARTED));
    /** A colour says how well it goes, which it only does while it goes; blue alone means that it is done. */
    private static final Map<String, ActionStatus> COLOURS = Map.of(
            "red", ActionStatus.IN_PROGRESS,
            "amber", ActionStatus.IN_PROGRESS,
            "green", ActionStatus.IN_PROGRESS,
            "r", ActionStatus.IN_PROGRESS,
            "a", ActionStatus.IN_PROGRESS,
            "g", ActionStatus.IN_PROGRESS,
            "amber red", ActionStatus.IN_PROGRESS,
            "amber green", ActionStatus.IN_PROGRESS,
            "blue", ActionStatus.COMPLETED,
            "b", ActionStatus.COMPLETED);

    /** Words after "yes" or "closed" that take something of it back. */
    private static final Set<String> DOUBTS = Set.of(
            "no",
            "not",
            "n",
            "part",
            "partly",
            "partial",
            "partially",
            "except",
            "but",
            "yet",
            "pending",
            "awaiting",
            "remaining",
            "remains",
            "outstanding",
            "ongoing",
            "still",
            "some",
            "most",
            "mostly",
            "nearly",
            "subject");

    private static final Pattern AFTER_A_COLOUR = Pattern.compile("\\s*[-\\u2013:/(]\\s*");
    private static final Pattern REMARK = Pattern.compile("\\s+[-\\u2013\\u2014]+\\s*|\\s*[\\u2013\\u2014:;,(]\\s*");

    private StatusWords() {}

    /**
     * What a cell states.
     *
     * @param context what a date among the words counts from
     */
    static Optional<ActionStatus> read(String cell, DueContext context) {
        return Stream.of(WORDS, DELIVERED, COLOURS)
                .flatMap(map -> Optional.ofNullable(map.get(key(cell))).stream())
                .findFirst()
                .or(() -> afterAColour(cell))
                .or(() -> withRemark(cell))
                .or(() -> sinceWhen(cell, context));
    }

    /** True when it is only a colour. */
    static boolean isColour(String cell) {
        return COLOURS.containsKey(key(cell));
    }

    /** Words after a colour: {@code Green - complete}, {@code Amber/In progress}. */
    private static Optional<ActionStatus> afterAColour(String cell) {
        var parts = AFTER_A_COLOUR.split(cell.strip(), 2);
        return parts.length < 2 || !isColour(parts[0]) ? Optional.empty() : known(parts[1].replace(")", ""));
    }

    /**
     * A remark after a status: {@code Yes – issued January 2010} is yes, and {@code Closed - superseded} is what the
     * remark says; where the remark takes something back of what is done, nothing is sure.
     */
    private static Optional<ActionStatus> withRemark(String cell) {
        var parts = REMARK.split(cell.strip(), 2);
        if (parts.length < 2) {
            return Optional.empty();
        }
        var before = known(parts[0]);
        var after = known(parts[1].replace(")", ""));
        if (before.isEmpty() || after.isPresent()) {
            return before.equals(after)
                            || before.filter(ActionStatus.COMPLETED::equals).isPresent()
                    ? after
                    : Optional.empty();
        }
        if (before.get().isOpen()) {
            return before;
        }
        var words = key(parts[1]).split(" ", -1);
        return Arrays.stream(words).anyMatch(DOUBTS::contains) ? Optional.empty() : before;
    }

    private static Optional<ActionStatus> known(String words) {
        var ours = StatedStatus.read(words, DuePrecision.NONE);
        if (ours.understood() && ours.status() != ActionStatus.NOT_STATED) {
            return Optional.of(ours.status());
        }
        return Stream.of(WORDS, DELIVERED)
                .flatMap(map -> Optional.ofNullable(map.get(key(words))).stream())
                .findFirst();
    }

    /** The words of the due column serve here too: {@code Completed Jan 18}. */
    private static Optional<ActionStatus> sinceWhen(String cell, DueContext context) {
        return CompletionDue.stated(cell, context).precision() == DuePrecision.ALREADY_DONE
                ? Optional.of(ActionStatus.COMPLETED)
                : Optional.empty();
    }

    private static String key(String cell) {
        return cell.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
