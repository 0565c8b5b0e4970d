package uk.gov.defra.ima.actions.planimport.domain;

/**
 * What a heading of a file was taken for.
 *
 * @param sheet the sheet that it is in, when the plan was read from several; null when from one
 * @param heading the heading as written
 * @param column the column, as a mapping names it
 */
public record TakenColumn(String sheet, String heading, String column) {}
