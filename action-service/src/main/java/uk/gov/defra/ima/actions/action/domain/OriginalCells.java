package uk.gov.defra.ima.actions.action.domain;

import java.util.Map;

/**
 * The row of a file that an action came from, or was last updated from.
 *
 * @param row row of the file, 1 being the headings
 * @param cells heading as written to cell as written, in the file's order
 * @param stated what it was last taken to say, field by field: what a later file is compared with
 */
public record OriginalCells(int row, Map<String, String> cells, Map<String, String> stated) {

    /** Rows kept by an earlier version say nothing of how they were taken. */
    public OriginalCells {
        stated = stated == null ? Map.of() : stated;
    }
}
