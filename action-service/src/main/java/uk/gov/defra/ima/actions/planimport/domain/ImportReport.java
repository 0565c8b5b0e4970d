package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/**
 * What became of an import.
 *
 * @param rows actions that the file has
 * @param done actions that have been dealt with
 * @param created actions that were made
 * @param warnings what a person should look at; nothing was refused for it; at most {@value #SHOWN}
 * @param errors why the import failed; empty unless it did; at most {@value #SHOWN}
 * @param leftOut how many warnings and errors there were beyond those shown
 */
public record ImportReport(
        int rows, int done, int created, List<CellProblem> warnings, List<CellProblem> errors, int leftOut) {

    /** Warnings, and errors, that a report shows. */
    public static final int SHOWN = 1_000;

    static ImportReport waiting(int rows) {
        return new ImportReport(rows, 0, 0, List.of(), List.of(), 0);
    }

    /** Every row has been applied, or would be. */
    public static ImportReport of(int rows, List<CellProblem> warnings) {
        return waiting(rows).made(rows, warnings);
    }

    ImportReport made(int made, List<CellProblem> found) {
        return new ImportReport(
                rows,
                rows,
                made,
                shown(found),
                List.of(),
                found.size() - shown(found).size());
    }

    ImportReport failed(List<CellProblem> reasons) {
        return new ImportReport(
                rows,
                0,
                0,
                List.of(),
                shown(reasons),
                reasons.size() - shown(reasons).size());
    }

    private static List<CellProblem> shown(List<CellProblem> found) {
        return List.copyOf(found.subList(0, Math.min(SHOWN, found.size())));
    }
}
