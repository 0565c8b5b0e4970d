package uk.gov.defra.ima.actions.planimport.domain;

/**
 * A field that was changed here since the last import, and in the file too, to something else.
 *
 * @param row row of the file
 * @param ref reference of the action
 * @param field name of the column in a mapping
 * @param lastImported what the last imported file said; null when nothing is known of one
 * @param ours what stands here now
 * @param file what this file says
 */
public record ImportConflict(int row, String ref, String field, String lastImported, String ours, String file) {}
