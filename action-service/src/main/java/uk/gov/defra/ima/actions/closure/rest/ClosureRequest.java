package uk.gov.defra.ima.actions.closure.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * The end of a plan.
 *
 * @param comment what there is to say about it as a whole; at most 10,000 characters
 * @param unfinished why single open actions were not done; at most 1,000
 * @param otherReason why all other open actions were not done; without it, each needs a reason of its own
 */
record ClosureRequest(
        @NotBlank
        @Size(max = 10_000)
        @Schema(examples = "The assessor agreed on 2 October that the plan has served its purpose.")
        String comment,

        Optional<@Size(max = 1000) List<@NotNull @Valid Unfinished>> unfinished,

        @Schema(examples = "Goes on in the plan of 2027.") Optional<@Size(min = 1, max = 4000) String> otherReason) {

    /**
     * Why an action was not done.
     *
     * @param action id of the action
     * @param reason why; at most 4,000 characters
     */
    record Unfinished(
            @NotNull @Schema(examples = "01a19b8a-cd3a-79be-84af-52b3faecbd38")
            UUID action,

            @NotBlank @Size(max = 4000) @Schema(examples = "The system that it was about has been switched off.")
            String reason) {}

    Map<UUID, String> reasons() {
        var reasons = new HashMap<UUID, String>();
        for (var one : unfinished.orElse(List.of())) {
            if (reasons.put(one.action(), one.reason().strip()) != null) {
                throw Problems.invalid(new FieldError("unfinished", "names %s twice".formatted(one.action())));
            }
        }
        return reasons;
    }
}
