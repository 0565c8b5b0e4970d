package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Map;

/**
 * One row of a plan file under its headings.
 *
 * @param headings the headings of the file, shared by its rows
 * @param cells the row, word for word
 */
public record PlanRow(Headings headings, Sheet.Row cells) {

    /** Row of the file, from 1. */
    public int number() {
        return cells.number();
    }

    /** The words of a column; empty text when it is blank, or there is no such column. */
    public String cell(PlanColumn column) {
        return headings.index(column).map(cells::words).orElse("");
    }

    /** Heading as written to cell as written, in the file's order. */
    public Map<String, String> asWritten() {
        return headings.asWritten(cells);
    }
}
