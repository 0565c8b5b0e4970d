package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.action.domain.LinkKind;

/**
 * What an action has to do with another.
 *
 * @param kind what
 * @param action id of the other, of the same organisation
 * @param note why; at most 1,000 characters
 */
record LinkRequest(
        @NotNull @Schema(examples = "DEPENDS_ON") LinkKind kind,

        @NotNull @Schema(examples = "01a19b8a-cd3a-79be-84af-52b3faecbd38")
        UUID action,

        @Schema(examples = "The policy has to be there first.")
        Optional<@Size(min = 1, max = 1000) String> note) {}
