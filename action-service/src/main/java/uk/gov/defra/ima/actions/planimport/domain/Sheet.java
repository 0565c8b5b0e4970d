package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A table of text as a file has it, before anything is read into it.
 *
 * @param name name of the sheet; empty for a file that has only one
 * @param rows its rows, those without any cell left out
 */
public record Sheet(String name, List<Row> rows) {

    /** Rows that one sheet may have. */
    public static final int MOST_ROWS = 200_000;

    private static final Pattern UNUSUAL = Pattern.compile("[\\u00A0\\u2007\\u202F\\u200B\\uFEFF]");

    /** Columns that one sheet may have. */
    public static final int MOST_COLUMNS = 256;

    /**
     * A row.
     *
     * @param number its number in the file, from 1
     * @param cells its cells, word for word; empty text where there is nothing
     */
    public record Row(int number, List<String> cells) {

        /** The cell at {@code index} from 0; empty text beyond the last. */
        public String cell(int index) {
            return index < cells.size() ? cells.get(index) : "";
        }

        /** The same for reading: spaces that do not break, as Word writes them, are spaces, and what has no width is nothing. */
        String words(int index) {
            var cell = cell(index);
            return UNUSUAL.matcher(cell).find()
                    ? cell.replaceAll("[\\u00A0\\u2007\\u202F]", " ").replaceAll("[\\u200B\\uFEFF]", "")
                    : cell;
        }

        /** True when there is nothing in it but spaces. */
        public boolean isBlank() {
            return IntStream.range(0, cells.size())
                    .allMatch(index -> words(index).isBlank());
        }
    }
}
