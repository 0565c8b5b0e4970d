package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Other owners.
 *
 * @param owners the posts that are to own the action, in order; at most 20
 * @param note why, for the new owners; at most 4,000 characters
 */
record ReassignmentRequest(
        @NotEmpty @Size(max = 20) List<@NotNull @Valid OwnerRequest> owners,

        @NotBlank @Size(max = 4000) @Schema(examples = "The records role moved with the restructuring.")
        String note) {}
