package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Optional;

/**
 * Something about one cell (or one row) that a person should know.
 *
 * @param sheet the sheet that it is in, when the plan was read from several; null when from one
 * @param row row of the file, 1 being the headings; 0 for the file as a whole
 * @param column heading of the column; null for the whole row
 * @param value the cell as written; null for the whole row
 * @param problem what is wrong, and what would be right
 */
public record CellProblem(String sheet, int row, String column, String value, String problem) {

    private static final int SHOWN = 200;

    /** Shortens what is too long to show. */
    public CellProblem {
        if (value != null && value.length() > SHOWN) {
            var end = Character.isHighSurrogate(value.charAt(SHOWN - 1)) ? SHOWN - 1 : SHOWN;
            value = value.substring(0, end) + "…";
        }
    }

    /** In a file of which one sheet is read. */
    public CellProblem(int row, String column, String value, String problem) {
        this(null, row, column, value, problem);
    }

    static CellProblem in(PlanRow row, PlanColumn column, String problem) {
        return new CellProblem(
                row.headings().sheet().orElse(null),
                row.number(),
                row.headings().nameOf(column),
                row.cell(column),
                problem);
    }

    /** About a row as a whole. */
    static CellProblem of(PlanRow row, String problem) {
        return row(row.number(), problem).inSheet(row.headings().sheet());
    }

    /** About a row as a whole. */
    public static CellProblem row(int row, String problem) {
        return new CellProblem(row, null, null, problem);
    }

    /** The same in a sheet, when there is one to tell from others. */
    CellProblem inSheet(Optional<String> name) {
        return new CellProblem(name.orElse(null), row, column, value, problem);
    }

    /** Where it is, in words. */
    public String place() {
        if (row == 0) {
            return "file";
        }
        var inRow = column == null ? "row " + row : "row " + row + ", " + column;
        return sheet == null ? inRow : "sheet " + sheet + ", " + inRow;
    }
}
