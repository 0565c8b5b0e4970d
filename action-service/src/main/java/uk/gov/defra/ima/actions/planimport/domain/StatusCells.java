package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;

/**
 * The status that the cells of a row state: its status, or else whether it was delivered, or else its colour. The words
 * are kept beside our reading.
 */
public final class StatusCells {

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

    private static final List<PlanColumn> COLUMNS = List.of(PlanColumn.STATUS, PlanColumn.DELIVERED, PlanColumn.RAG);

    private StatusCells() {}

    /**
     * What the cells say.
     *
     * @param status our reading, with the words
     * @param column the column that it was read from
     * @param byColour true when only a colour says it
     */
    public record Reading(StatedStatus status, PlanColumn column, boolean byColour) {}

    /**
     * Reads the cells of a row beside its due words.
     *
     * @param due how exact those are
     * @param context what a date among the words counts from
     */
    public static Reading read(PlanRow row, DuePrecision due, DueContext context) {
        var stated =
                COLUMNS.stream().filter(column -> !row.cell(column).isBlank()).toList();
        for (var column : stated) {
            var cell = row.cell(column);
            var found = StatedStatus.read(cell, due);
            if (found.understood()) {
                return new Reading(found, column, false);
            }
            var known = words(cell, context);
            if (known.isPresent()) {
                var status = new StatedStatus(known.get(), cell, StatusBasis.STATED, true);
                return new Reading(status, column, COLOURS.containsKey(key(cell)));
            }
        }
        var column = stated.isEmpty() ? PlanColumn.STATUS : stated.getFirst();
        return new Reading(StatedStatus.read(row.cell(column), due), column, false);
    }

    private static Optional<ActionStatus> words(String cell, DueContext context) {
        return Stream.of(WORDS, DELIVERED, COLOURS)
                .flatMap(map -> Optional.ofNullable(map.get(key(cell))).stream())
                .findFirst()
                .or(() -> parted(cell))
                .or(() -> sinceWhen(cell, context));
    }

    /** Words after a colour: {@code Green - complete}, {@code Amber/In progress}. */
    private static Optional<ActionStatus> parted(String cell) {
        var parts = cell.strip().split("\\s*[-\\u2013:/(]\\s*", 2);
        if (parts.length < 2 || !COLOURS.containsKey(key(parts[0]))) {
            return Optional.empty();
        }
        var rest = StatedStatus.read(parts[1].replace(")", ""), DuePrecision.NONE);
        if (rest.understood() && rest.status() != ActionStatus.NOT_STATED) {
            return Optional.of(rest.status());
        }
        return Optional.ofNullable(WORDS.get(key(parts[1])));
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
