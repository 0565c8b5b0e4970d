package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says about the progress of an action.
 *
 * @param text the words; at most 10,000 characters
 */
record CommentaryRequest(
        @NotBlank @Size(max = 10_000) @Schema(examples = "The wording went to the assurance lead on Monday.")
        String text) {}
