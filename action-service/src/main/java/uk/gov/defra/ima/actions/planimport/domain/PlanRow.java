package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Map;

/**
 * One row of a plan file.
 *
 * @param number row of the file, 1 being the headings
 * @param cells cell of each column, word for word
 * @param asWritten heading as written to cell, in the file's order
 */
public record PlanRow(int number, Map<PlanColumn, String> cells, Map<String, String> asWritten) {

    /** The cell of a column, word for word; empty text when blank. */
    public String cell(PlanColumn column) {
        return cells.getOrDefault(column, "");
    }
}
