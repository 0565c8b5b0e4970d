package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Rows of a table that are titles: one text, alone in its row or said by all the cells that a merged area has. */
final class TitleRow {

    private static final Pattern A_WORD = Pattern.compile("\\p{L}{3}");
    private static final int MERGED = 3;

    private TitleRow() {}

    /** The only text of a row. */
    static Optional<String> only(Sheet.Row row) {
        var texts = IntStream.range(0, row.cells().size())
                .mapToObj(index -> row.words(index).strip())
                .filter(cell -> !cell.isEmpty())
                .distinct()
                .limit(2)
                .toList();
        return texts.size() == 1 ? Optional.of(texts.getFirst()) : Optional.empty();
    }

    /** The title of a recommendation's section, with its number. */
    static Optional<Numbering.Numbered> section(Sheet.Row row) {
        return only(row).flatMap(Numbering::section);
    }

    /** Whether words that number nothing stand where numbers do, or across the table: they head a group of rows. */
    static boolean headsGroup(PlanRow row) {
        var words = only(row.cells()).filter(text -> A_WORD.matcher(text).find());
        if (words.isEmpty()
                || Numbering.recommendationOf(words.get()).isPresent()
                || Numbering.recommendationFirst(words.get()).isPresent()) {
            return false;
        }
        var across =
                row.cells().cells().stream().filter(cell -> !cell.isBlank()).count() >= MERGED;
        return across
                || !row.cell(PlanColumn.RECOMMENDATION_NUMBER).isBlank()
                || !row.cell(PlanColumn.ACTION_REF).isBlank();
    }
}
