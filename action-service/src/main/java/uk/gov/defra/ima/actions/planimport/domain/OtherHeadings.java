package uk.gov.defra.ima.actions.planimport.domain;

import java.util.EnumSet;

/** Headings of a further table in the same sheet, such as that of the closed actions below the open ones. */
final class OtherHeadings {

    private static final int LONGEST = 40;
    private static final int SURE = 3;

    private OtherHeadings() {}

    /** True when a row heads a table of actions: all its cells are short, and most are headings that are known as a whole. */
    static boolean areIn(Sheet.Row row) {
        var meanings = EnumSet.noneOf(PlanColumn.class);
        var filled = 0;
        for (var i = 0; i < row.cells().size(); i++) {
            var cell = row.words(i);
            if (cell.isBlank()) {
                continue;
            }
            if (cell.length() > LONGEST) {
                return false;
            }
            filled++;
            HeadingWords.of(cell)
                    .filter(HeadingWords.Meaning::sure)
                    .ifPresent(meaning -> meanings.add(meaning.column()));
        }
        return meanings.contains(PlanColumn.ACTION) && meanings.size() >= SURE && meanings.size() * 2 > filled;
    }
}
