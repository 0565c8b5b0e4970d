package uk.gov.defra.ima.actions.planimport.domain;

/**
 * A field of an action on which the file and we differ, seen three ways.
 *
 * @param field name of the column in a mapping, such as {@code completionDue}
 * @param lastImported what the last imported file said; null when nothing is known of one
 * @param ours what stands here now
 * @param file what this file says
 * @param conflict true when it was changed here since the last import, so that the file does not win silently
 */
public record FieldChange(String field, String lastImported, String ours, String file, boolean conflict) {}
