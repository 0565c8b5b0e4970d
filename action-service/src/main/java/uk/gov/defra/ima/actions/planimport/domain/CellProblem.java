package uk.gov.defra.ima.actions.planimport.domain;

/**
 * Something about one cell (or one row) that a person should know.
 *
 * @param row row of the file, 1 being the headings; 0 for the file as a whole
 * @param column heading of the column; null for the whole row
 * @param value the cell as written; null for the whole row
 * @param problem what is wrong, and what would be right
 */
public record CellProblem(int row, String column, String value, String problem) {

    private static final int SHOWN = 200;

    /** Shortens what is too long to show. */
    public CellProblem {
        if (value != null && value.length() > SHOWN) {
            var end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            value = value.substring(0, end) + "…";
        }
    }

    static CellProblem in(PlanRow row, PlanColumn column, String problem) {
        return new CellProblem(row.number(), row.headings().nameOf(column), row.cell(column), problem);
    }

    /** About a row as a whole. */
    public static CellProblem row(int row, String problem) {
        return new CellProblem(row, null, null, problem);
    }

    /** Where it is, in words. */
    public String place() {
        if (row == 0) {
            return "file";
        }
        return column == null ? "row " + row : "row " + row + ", " + column;
    }
}
