package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.action.application.NewOwner;

/**
 * A post that is to own an action.
 *
 * @param post id of the post
 * @param qualifier what narrows it
 */
record OwnerRequest(
        @NotBlank @Size(max = 200) @Schema(examples = "defra/dro")
        String post,

        @Schema(examples = "paper") Optional<@Size(min = 1, max = 200) String> qualifier) {

    static List<NewOwner> all(List<OwnerRequest> owners) {
        return owners.stream()
                .map(owner -> new NewOwner(owner.post(), owner.qualifier()))
                .toList();
    }
}
