package uk.gov.defra.ima.actions.planimport.files;

import java.util.BitSet;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/**
 * The columns of a sheet that its author has hidden. What they say is left out: it may be meant for few, and what is
 * imported is shown to a whole organisation.
 */
final class HiddenColumns {

    private static final int SHOWN = 20;

    private final BitSet hidden = new BitSet();
    private final BitSet leftOut = new BitSet();

    /** Hides columns, counted from 1 as the file counts them. */
    void hide(int first, int last) {
        if (first < 1 || last < first) {
            throw Refusals.file("hides columns %d to %d of a sheet, which cannot be; save it again in Excel"
                    .formatted(first, last));
        }
        hidden.set(first - 1, Math.min(last, SpreadsheetVersion.EXCEL2007.getMaxColumns()));
    }

    /** Whether a column, counted from 0, is hidden; if so, something in it is left out. */
    boolean leavesOut(int column) {
        if (column < 0 || !hidden.get(column)) {
            return false;
        }
        leftOut.set(column);
        return true;
    }

    /** The column in which a merged area is seen: its first that is not hidden, or its first of all. */
    int seen(CellRangeAddress area) {
        var seen = hidden.nextClearBit(area.getFirstColumn());
        return seen <= area.getLastColumn() && seen < Sheet.MOST_COLUMNS ? seen : area.getFirstColumn();
    }

    /** Empties the cells of a row that are hidden. */
    void empty(Sheet.Row row) {
        var cells = row.cells();
        for (var i = hidden.nextSetBit(0); i >= 0 && i < cells.size(); i = hidden.nextSetBit(i + 1)) {
            if (!cells.get(i).isBlank()) {
                leftOut.set(i);
            }
            cells.set(i, "");
        }
    }

    /** The letters of those that had something in them; empty text when none had. */
    String letters() {
        var letters = leftOut.stream()
                .limit(SHOWN)
                .mapToObj(CellReference::convertNumToColString)
                .collect(Collectors.joining(", "));
        var more = leftOut.cardinality() - SHOWN;
        return more > 0 ? letters + " and %d more".formatted(more) : letters;
    }
}
