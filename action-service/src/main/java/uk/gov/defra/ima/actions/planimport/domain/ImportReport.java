package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/**
 * What became of an import.
 *
 * @param rows rows of the file, without the headings
 * @param done rows that have been dealt with
 * @param created actions that were made
 * @param warnings what a person should look at; nothing was refused for it
 * @param errors why the import failed; empty unless it did
 */
public record ImportReport(int rows, int done, int created, List<CellProblem> warnings, List<CellProblem> errors) {

    static ImportReport waiting(int rows) {
        return new ImportReport(rows, 0, 0, List.of(), List.of());
    }

    ImportReport failed(List<CellProblem> reasons) {
        return new ImportReport(rows, 0, 0, List.of(), List.copyOf(reasons));
    }
}
