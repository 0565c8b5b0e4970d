package uk.gov.defra.ima.actions.planimport.domain;

/**
 * A row that is an action, with its place in the plan.
 *
 * @param row the row
 * @param recommendation number of the recommendation that it answers
 * @param ref its reference, unique in the plan
 * @param description what is to be done
 * @param commentaryUpdated the date of the commentary that holds for it, as written; empty text when there is none
 */
public record PlanLine(PlanRow row, String recommendation, String ref, String description, String commentaryUpdated) {

    /** Row of the file. */
    public int number() {
        return row.number();
    }

    /** True when its file has such a column, blank or not. */
    boolean hasColumn(PlanColumn column) {
        return row.headings().has(column);
    }

    /** The cell of a column, word for word. */
    public String cell(PlanColumn column) {
        return row.cell(column);
    }
}
