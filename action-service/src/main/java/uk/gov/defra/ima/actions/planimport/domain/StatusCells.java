package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import uk.gov.defra.ima.actions.action.domain.StatedStatus;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.due.DueContext;
import uk.gov.defra.ima.due.DuePrecision;

/**
 * The status that the cells of a row state: its status, or else whether it was delivered, or else its colour. The words
 * are kept beside our reading.
 */
public final class StatusCells {

    private static final List<PlanColumn> COLUMNS = List.of(PlanColumn.STATUS, PlanColumn.DELIVERED, PlanColumn.RAG);

    private StatusCells() {}

    /**
     * What the cells say.
     *
     * @param status our reading, with the words
     * @param column the column that it was read from
     * @param byColour true when only a colour says it
     */
    public record Reading(StatedStatus status, PlanColumn column, boolean byColour) {}

    /**
     * Reads the cells of a row beside its due words.
     *
     * @param due how exact those are
     * @param context what a date among the words counts from
     */
    public static Reading read(PlanRow row, DuePrecision due, DueContext context) {
        var stated =
                COLUMNS.stream().filter(column -> !row.cell(column).isBlank()).toList();
        for (var column : stated) {
            var cell = row.cell(column);
            var found = StatedStatus.read(cell, due);
            if (found.understood()) {
                return new Reading(found, column, false);
            }
            var known = StatusWords.read(cell, context);
            if (known.isPresent()) {
                var status = new StatedStatus(known.get(), cell, StatusBasis.STATED, true);
                return new Reading(status, column, StatusWords.isColour(cell));
            }
        }
        var column = stated.isEmpty() ? PlanColumn.STATUS : stated.getFirst();
        return new Reading(StatedStatus.read(row.cell(column), due), column, false);
    }
}
