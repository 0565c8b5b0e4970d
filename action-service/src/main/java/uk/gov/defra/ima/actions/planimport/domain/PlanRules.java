package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/** What every cell of a plan must keep to. */
final class PlanRules {

    /** Characters that one cell may have. */
    static final int LONGEST_CELL = 10_000;

    /** Characters that a reference, or the number of a recommendation, may have. */
    static final int LONGEST_NAME = 100;

    private PlanRules() {}

    /** Adds a problem when what names a thing is too long to be a name. */
    static void named(PlanRow row, PlanColumn column, String name, List<CellProblem> problems) {
        if (name.length() > LONGEST_NAME) {
            problems.add(CellProblem.in(
                    row, column, "has %,d characters; at most %,d".formatted(name.length(), LONGEST_NAME)));
        }
    }

    /** Adds every reason why cells of {@code row} cannot be kept. */
    static void cells(PlanRow row, List<CellProblem> problems) {
        var cells = row.cells().cells();
        for (var i = 0; i < cells.size(); i++) {
            cell(row, i, cells.get(i), problems);
        }
    }

    private static void cell(PlanRow row, int index, String cell, List<CellProblem> problems) {
        if (cell.length() > LONGEST_CELL) {
            problems.add(
                    about(row, index, cell, "has %,d characters; at most %,d".formatted(cell.length(), LONGEST_CELL)));
        }
        var bad = firstBad(cell);
        if (bad >= 0) {
            var what = Character.isSurrogate(cell.charAt(bad)) ? "half a surrogate pair" : "a control character";
            problems.add(about(
                    row,
                    index,
                    cell,
                    "has %s (U+%04X) at character %d; only text, tabs and line breaks can be kept"
                            .formatted(what, (int) cell.charAt(bad), bad + 1)));
        }
    }

    private static int firstBad(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var c = cell.charAt(i);
            if ((c < ' ' && c != '\n' && c != '\r' && c != '\t') || c == '\u007f') {
                return i;
            }
            if (Character.isHighSurrogate(c) && i + 1 < cell.length() && Character.isLowSurrogate(cell.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    private static CellProblem about(PlanRow row, int index, String cell, String problem) {
        var names = row.headings().names();
        var printable = cell.replaceAll("[\\p{Cc}\\p{Cs}]", "\uFFFD");
        return new CellProblem(
                row.headings().sheet().orElse(null),
                row.number(),
                index < names.size() ? names.get(index) : null,
                printable,
                problem);
    }
}
