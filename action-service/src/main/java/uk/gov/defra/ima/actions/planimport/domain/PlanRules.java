package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.actions.action.domain.ActionRef;

/** What every row of a plan must have; the reasons for refusal are all found before anything is applied. */
public final class PlanRules {

    /** Characters that one cell may have. */
    static final int LONGEST_CELL = 10_000;

    private PlanRules() {}

    /** Every reason why {@code rows} cannot become a plan; empty when they can. */
    public static List<CellProblem> problems(List<PlanRow> rows) {
        var problems = new ArrayList<CellProblem>();
        Map<String, Integer> refs = new HashMap<>();
        for (var row : rows) {
            required(row, PlanColumn.RECOMMENDATION_NUMBER, problems);
            required(row, PlanColumn.RECOMMENDATION, problems);
            required(row, PlanColumn.ACTION, problems);
            if (required(row, PlanColumn.ACTION_REF, problems)) {
                unique(row, refs, problems);
            }
            for (var column : PlanColumn.values()) {
                cell(row, column, problems);
            }
        }
        if (rows.isEmpty()) {
            problems.add(CellProblem.row(0, "has headings but no rows; a plan needs at least one action"));
        }
        return problems;
    }

    private static boolean required(PlanRow row, PlanColumn column, List<CellProblem> problems) {
        if (!row.cell(column).isBlank()) {
            return true;
        }
        problems.add(CellProblem.in(row, column, "must not be blank"));
        return false;
    }

    private static void unique(PlanRow row, Map<String, Integer> refs, List<CellProblem> problems) {
        var ref = new ActionRef(row.cell(PlanColumn.ACTION_REF)).normalised();
        var first = refs.putIfAbsent(ref, row.number());
        if (first != null) {
            problems.add(CellProblem.in(
                    row, PlanColumn.ACTION_REF, "is the reference of row " + first + " too; each must be unique"));
        }
    }

    private static void cell(PlanRow row, PlanColumn column, List<CellProblem> problems) {
        var cell = row.cell(column);
        if (cell.length() > LONGEST_CELL) {
            problems.add(CellProblem.in(
                    row, column, "has %,d characters; at most %,d".formatted(cell.length(), LONGEST_CELL)));
        }
        if (cell.chars().anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
            problems.add(CellProblem.in(row, column, "has a control character; only text, tabs and line breaks"));
        }
    }
}
