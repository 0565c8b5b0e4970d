package uk.gov.defra.ima.actions.planimport.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Rows that are no part of a plan, though they stand in its table or below it: totals, page numbers, footnotes, keys and
 * places to sign. Each is left out with a warning, and none of them keeps the rest from being imported.
 */
final class NoteRows {

    private static final Pattern TOTAL = Pattern.compile(
            "(?i)(?:sub-?|grand )?totals?(?: number)?(?: of)?(?: actions| recommendations)?\\s*[:=]?\\s*\\d*");
    private static final List<PlanColumn> TELLING = List.of(
            PlanColumn.OWNER,
            PlanColumn.COMPLETION_DUE,
            PlanColumn.STATUS,
            PlanColumn.DELIVERED,
            PlanColumn.RAG,
            PlanColumn.PRIORITY,
            PlanColumn.COMMENTARY);

    /** The last row of an action, by sheet. */
    private final Map<Optional<String>, Integer> last = new HashMap<>();

    private final boolean numbered;

    NoteRows(List<PlanRow> rows) {
        var actions = rows.stream().filter(NoteRows::isAction).toList();
        actions.forEach(row -> last.put(row.headings().sheet(), row.number()));
        numbered = !actions.isEmpty() && actions.stream().allMatch(NoteRows::isNumbered);
    }

    /** Why a row is left out; empty when it is not. */
    Optional<CellProblem> of(PlanRow row) {
        if (row.cell(PlanColumn.OWNER).isBlank()
                && row.cell(PlanColumn.COMPLETION_DUE).isBlank()) {
            if (isTotal(row)) {
                return leftOut(row, "is taken for a total and left out");
            }
            if (isPageNumber(row)) {
                return leftOut(row, "is taken for the number of a page and left out");
            }
            if (numbered && isText(row)) {
                return leftOut(
                        row,
                        "has no number where all actions have one, and nobody is to do it: it is taken for a note and left out");
            }
        }
        var below = last.getOrDefault(row.headings().sheet(), Integer.MAX_VALUE) < row.number();
        return below && !names(row)
                ? leftOut(row, "stands below the last action and is none: it is taken for a note and left out")
                : Optional.empty();
    }

    private static boolean isAction(PlanRow row) {
        return !row.cell(PlanColumn.ACTION).isBlank()
                && !isTotal(row)
                && !isPageNumber(row)
                && (isNumbered(row)
                        || names(row)
                        || !row.cell(PlanColumn.RECOMMENDATION).isBlank()
                        || TELLING.stream().anyMatch(column -> !row.cell(column).isBlank()));
    }

    private static boolean isNumbered(PlanRow row) {
        return !row.cell(PlanColumn.ACTION_REF).isBlank()
                || Numbering.actionFirst(row.cell(PlanColumn.ACTION)).isPresent();
    }

    /** Whether it has the number of a recommendation or of an action. */
    private static boolean names(PlanRow row) {
        return isNumbered(row)
                || Numbering.isNumber(row.cell(PlanColumn.RECOMMENDATION_NUMBER).strip())
                || Numbering.recommendationFirst(row.cell(PlanColumn.RECOMMENDATION))
                        .isPresent();
    }

    private static boolean isTotal(PlanRow row) {
        return Stream.of(
                        PlanColumn.RECOMMENDATION_NUMBER,
                        PlanColumn.RECOMMENDATION,
                        PlanColumn.ACTION_REF,
                        PlanColumn.ACTION)
                .anyMatch(column -> TOTAL.matcher(row.cell(column).strip()).matches());
    }

    private static boolean isPageNumber(PlanRow row) {
        return Numbering.bare(row.cell(PlanColumn.ACTION).strip()).isPresent()
                && row.cell(PlanColumn.ACTION_REF).isBlank()
                && row.cell(PlanColumn.RECOMMENDATION).isBlank()
                && row.cell(PlanColumn.RECOMMENDATION_NUMBER).isBlank();
    }

    /** A text alone in its row, in the column of actions. */
    private static boolean isText(PlanRow row) {
        return !isNumbered(row)
                && !row.cell(PlanColumn.ACTION).isBlank()
                && TitleRow.only(row.cells()).isPresent();
    }

    private static Optional<CellProblem> leftOut(PlanRow row, String problem) {
        var first = row.cells().cells().stream()
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .orElse("");
        return Optional.of(new CellProblem(row.headings().sheet().orElse(null), row.number(), null, first, problem));
    }
}
