package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Another completion date.
 *
 * @param asStated the words, such as {@code end March 2027}; at most 400 characters
 * @param reason why; at most 4,000 characters
 */
record DueRevisionRequest(
        @NotBlank @Size(max = 400) @Schema(examples = "end March 2027")
        String asStated,

        @NotBlank @Size(max = 4000) @Schema(examples = "HR needs another quarter to agree the role.")
        String reason) {}
