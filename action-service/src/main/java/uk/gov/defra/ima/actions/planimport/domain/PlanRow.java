package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import java.util.Map;

/**
 * One row of a plan file under its headings.
 *
 * @param headings the headings of the file, shared by its rows
 * @param cells the row, word for word, or the part of it that is one action
 * @param whole the row, word for word
 */
public record PlanRow(Headings headings, Sheet.Row cells, Sheet.Row whole) {

    /** A row that is one action at most. */
    PlanRow(Headings headings, Sheet.Row cells) {
        this(headings, cells, cells);
    }

    /** The part of this row that these cells are. */
    PlanRow with(List<String> part) {
        return new PlanRow(headings, new Sheet.Row(number(), part), whole);
    }

    /** Row of the file, from 1. */
    public int number() {
        return cells.number();
    }

    /** The words of a column; empty text when it is blank, or there is no such column. */
    public String cell(PlanColumn column) {
        return headings.words(column, cells);
    }

    /** Heading as written to cell as written, in the file's order. */
    public Map<String, String> asWritten() {
        return headings.asWritten(whole);
    }
}
