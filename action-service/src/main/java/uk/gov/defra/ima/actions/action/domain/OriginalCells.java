package uk.gov.defra.ima.actions.action.domain;

import java.util.Map;

/**
 * The cells of the row that an action came from, word for word.
 *
 * @param row row of the file, 1 being the headings
 * @param cells heading as written to cell as written, in the file's order
 */
public record OriginalCells(int row, Map<String, String> cells) {}
