package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.defra.ima.actions.planimport.domain.RowOutcome.Outcome;

/**
 * What became of an import, or would become of it. Each list has at most {@value #SHOWN} items.
 *
 * @param rows actions that the file has
 * @param done actions that have been dealt with
 * @param created actions that were made
 * @param updated actions that only the file changed since the last import
 * @param unchanged actions that the file leaves as they are
 * @param missing references of actions that the file does not have; they stay
 * @param conflicts fields that were changed here and in the file
 * @param warnings what a person should look at; nothing was refused for it
 * @param errors why the import failed; empty unless it did
 * @param leftOut how many items of the lists there were beyond those shown
 */
public record ImportReport(
        int rows,
        int done,
        int created,
        int updated,
        int unchanged,
        List<String> missing,
        List<ImportConflict> conflicts,
        List<CellProblem> warnings,
        List<CellProblem> errors,
        int leftOut) {

    /** Items of one list that a report shows. */
    public static final int SHOWN = 1_000;

    /** Reports kept by an earlier version have fewer lists. */
    public ImportReport {
        missing = missing == null ? List.of() : missing;
        conflicts = conflicts == null ? List.of() : conflicts;
    }

    static ImportReport waiting(int rows) {
        return new ImportReport(rows, 0, 0, 0, 0, List.of(), List.of(), List.of(), List.of(), 0);
    }

    /** Every row has been applied, or would be. */
    public static ImportReport of(int rows, List<CellProblem> warnings) {
        return waiting(rows).made(rows, warnings);
    }

    static ImportReport compared(
            int rows,
            Map<Outcome, Integer> counts,
            List<String> missing,
            List<ImportConflict> conflicts,
            List<CellProblem> warnings) {
        return new ImportReport(
                rows,
                0,
                counts.getOrDefault(Outcome.CREATED, 0),
                counts.getOrDefault(Outcome.UPDATED, 0),
                counts.getOrDefault(Outcome.UNCHANGED, 0),
                shown(missing),
                shown(conflicts),
                shown(warnings),
                List.of(),
                beyond(missing) + beyond(conflicts) + beyond(warnings));
    }

    /** The same with conflicts about recommendations before those about actions. */
    public ImportReport with(List<ImportConflict> about) {
        var all = Stream.concat(about.stream(), conflicts.stream()).toList();
        return new ImportReport(
                rows, done, created, updated, unchanged, missing, shown(all), warnings, errors, leftOut + beyond(all));
    }

    /** The same when all of it is done. */
    public ImportReport applied() {
        return new ImportReport(rows, rows, created, updated, unchanged, missing, conflicts, warnings, errors, leftOut);
    }

    ImportReport made(int made, List<CellProblem> found) {
        return new ImportReport(rows, rows, made, 0, 0, List.of(), List.of(), shown(found), List.of(), beyond(found));
    }

    ImportReport failed(List<CellProblem> reasons) {
        return new ImportReport(rows, 0, 0, 0, 0, List.of(), List.of(), List.of(), shown(reasons), beyond(reasons));
    }

    private static <T> List<T> shown(List<T> found) {
        return List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
    }

    private static int beyond(List<?> found) {
        return Math.max(0, found.size() - SHOWN);
    }
}
