package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;

/**
 * What somebody says about where an action stands.
 *
 * @param to the status wanted
 * @param comment what was done, or why; at most 4,000 characters
 */
record StatusChangeRequest(
        @NotNull @Schema(examples = "IN_PROGRESS") ActionStatus to,

        @Schema(examples = "The owner of the assurance statements has agreed the wording.")
        Optional<@Size(max = 4000) String> comment) {}
