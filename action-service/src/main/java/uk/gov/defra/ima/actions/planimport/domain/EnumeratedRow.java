package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A row that has several actions, lettered in one cell, and with the same letters the owner or the date of each. Only
 * then it is known who does which and when, and each is an action of its own.
 */
final class EnumeratedRow {

    private static final List<PlanColumn> OF_EACH = List.of(
            PlanColumn.ACTION,
            PlanColumn.OWNER,
            PlanColumn.COMPLETION_DUE,
            PlanColumn.STATUS,
            PlanColumn.DELIVERED,
            PlanColumn.RAG,
            PlanColumn.PRIORITY,
            PlanColumn.COMMENTARY);

    private EnumeratedRow() {}

    /** A row for each letter, in order; empty when the row is one action. What has no letters holds for each of them. */
    static Map<String, PlanRow> parts(PlanRow row) {
        var letters = items(row.cell(PlanColumn.ACTION)).keySet();
        var told = Stream.of(PlanColumn.OWNER, PlanColumn.COMPLETION_DUE)
                .anyMatch(column -> items(row.cell(column)).keySet().equals(letters));
        if (letters.size() < 2 || !told) {
            return Map.of();
        }
        var parts = new LinkedHashMap<String, PlanRow>();
        letters.forEach(letter -> parts.put(letter, row.with(cells(row, letters, letter))));
        return parts;
    }

    private static List<String> cells(PlanRow row, Set<String> letters, String letter) {
        var cells = new ArrayList<>(row.cells().cells());
        for (var column : OF_EACH) {
            var items = items(row.cell(column));
            if (items.keySet().equals(letters)) {
                row.headings().index(column).ifPresent(index -> put(cells, index, items.get(letter)));
            }
        }
        return cells;
    }

    /** The newest column may lie beyond the end of a short row, and an older one be read for it. */
    private static void put(List<String> cells, int index, String text) {
        while (cells.size() <= index) {
            cells.add("");
        }
        cells.set(index, text);
    }

    /** The texts of a cell by their letters; empty when its lines do not count up from the first. */
    private static Map<String, String> items(String cell) {
        var items = new LinkedHashMap<String, String>();
        var last = "";
        for (var line : cell.strip().lines().toList()) {
            var item = Numbering.lettered(line);
            if (item.isPresent() && Numbering.follows(last, item.get().number())) {
                last = item.get().number();
                items.put(last, item.get().text());
            } else if (last.isEmpty()) {
                return Map.of();
            } else {
                items.merge(last, line, (before, more) -> before + "\n" + more);
            }
        }
        return items;
    }
}
