package uk.gov.defra.ima.actions.planimport.files;

import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import uk.gov.defra.ima.actions.planimport.domain.Sheet;

/** What a merged area says holds for each of its rows; across columns it is said once, in the first that is seen. */
final class MergedCells {

    /** Cells that may be filled in all, so that overlapping areas cannot keep us busy. */
    private static final int MOST_FILLED = 1_000_000;

    private MergedCells() {}

    static void fill(List<Sheet.Row> rows, List<CellRangeAddress> areas, HiddenColumns hidden) {
        var byNumber = new TreeMap<Integer, Sheet.Row>();
        rows.forEach(row -> byNumber.put(row.number(), row));
        var filled = 0;
        for (var area : areas) {
            var first = byNumber.get(area.getFirstRow() + 1);
            var value = first == null ? "" : first.cell(area.getFirstColumn());
            if (value.isBlank()) {
                continue;
            }
            var column = hidden.seen(area);
            if (column != area.getFirstColumn()) {
                put(first, area.getFirstColumn(), "");
                put(first, column, value);
            }
            if (area.getFirstRow() == area.getLastRow()) {
                continue;
            }
            for (var row : byNumber.subMap(area.getFirstRow() + 2, true, area.getLastRow() + 1, true)
                    .values()) {
                if (++filled > MOST_FILLED) {
                    throw Refusals.file("has more merged cells than a plan can need");
                }
                if (row.cell(column).isBlank()) {
                    put(row, column, value);
                }
            }
        }
    }

    private static void put(Sheet.Row row, int column, String value) {
        while (row.cells().size() <= column) {
            row.cells().add("");
        }
        row.cells().set(column, value);
    }
}
