package uk.gov.defra.ima.actions.planimport.domain;

import java.util.ArrayList;
import java.util.Set;
import java.util.stream.IntStream;

/** A second row of headings, which parts what the first heads: "Original" and "Revised" under "Timescale". */
final class SecondHeadings {

    private static final Set<String> PARTS = Set.of(
            "original",
            "revised",
            "initial",
            "current",
            "new",
            "planned",
            "actual",
            "forecast",
            "previous",
            "latest",
            "yes no",
            "y n",
            "date",
            "name",
            "number",
            "start",
            "end",
            "target",
            "text");

    private SecondHeadings() {}

    /** True when each cell of {@code row} says the heading above it again or parts it, and some do part it. */
    static boolean areIn(Sheet.Row row, Sheet.Row first) {
        var parted = IntStream.range(0, row.cells().size())
                .filter(index -> !row.words(index).isBlank() && !again(row, first, index))
                .toArray();
        return parted.length > 0
                && IntStream.of(parted).allMatch(index -> PARTS.contains(HeadingWords.plain(row.words(index))))
                && IntStream.of(parted).anyMatch(index -> !over(first, index).isBlank());
    }

    /** Both rows as one. */
    static Sheet.Row under(Sheet.Row first, Sheet.Row second) {
        var cells = new ArrayList<String>();
        for (var i = 0; i < Math.max(first.cells().size(), second.cells().size()); i++) {
            var part = second.words(i).strip();
            cells.add(
                    part.isEmpty() || again(second, first, i) ? first.cell(i) : (over(first, i) + " " + part).strip());
        }
        return new Sheet.Row(second.number(), cells);
    }

    private static boolean again(Sheet.Row row, Sheet.Row first, int index) {
        return HeadingWords.plain(row.words(index)).equals(HeadingWords.plain(first.words(index)));
    }

    /** What stands over a cell: a merged heading is said once, in the first of its columns. */
    private static String over(Sheet.Row first, int index) {
        for (var i = Math.min(index, first.cells().size() - 1); i >= 0; i--) {
            if (!first.words(i).isBlank()) {
                return first.words(i).strip();
            }
        }
        return "";
    }
}
