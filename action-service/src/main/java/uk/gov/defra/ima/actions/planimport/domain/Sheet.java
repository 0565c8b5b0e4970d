package uk.gov.defra.ima.actions.planimport.domain;

import java.util.List;

/**
 * A table of text as a file has it, before anything is read into it.
 *
 * @param name name of the sheet; empty for a file that has only one
 * @param rows its rows, those without any cell left out
 */
public record Sheet(String name, List<Row> rows) {

    /** Rows that one sheet may have. */
    public static final int MOST_ROWS = 200_000;

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

        /** True when there is nothing in it but spaces. */
        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }
}
