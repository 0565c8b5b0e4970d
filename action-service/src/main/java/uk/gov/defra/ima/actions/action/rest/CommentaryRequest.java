package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody says about the progress of an action.
 *
 * @param text the words; at most 10,000 characters
 * @param corrects id of the entry that they correct; what it said stays to be read
 */
record CommentaryRequest(
        @NotBlank @Size(max = 10_000) @Schema(examples = "The wording went to the assurance lead on Monday.")
        String text,

        @Schema(examples = "01a1ab68-c6d6-7254-a236-bd006b4013ef")
        Optional<UUID> corrects) {}
