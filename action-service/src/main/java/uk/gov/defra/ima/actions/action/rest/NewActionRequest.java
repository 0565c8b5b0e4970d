package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.application.AddAction;
import uk.gov.defra.ima.actions.action.application.Standing;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.actions.action.domain.ActionRef;

/**
 * An action to add.
 *
 * @param recommendation id of the recommendation that it answers, whose plan it joins
 * @param ref its reference, unique in the plan; at most 60 characters
 * @param description what is to be done; at most 10,000 characters
 * @param owners posts that are to own it, in order; at most 20
 * @param completionDue when it is to be complete
 * @param priority how urgent it is, in the organisation's words
 * @param labels words by which people group actions; at most 20, without semicolons, which part them in files
 */
record NewActionRequest(
        @NotNull @Schema(examples = "01a19b8a-cd3a-7392-a827-ddada170b338")
        UUID recommendation,

        @NotBlank @Size(max = 60) @Schema(examples = "1.6") String ref,

        @NotBlank @Size(max = 10_000) @Schema(examples = "Publish the retention schedule on the intranet.")
        String description,

        Optional<@Size(max = 20) List<@NotNull @Valid OwnerRequest>> owners,
        Optional<@Valid Due> completionDue,

        @Schema(examples = "High") Optional<@Size(min = 1, max = 200) String> priority,

        Optional<
                        @Size(max = 20) List<
                                @NotNull @NotBlank @Size(max = 60)
                                @Pattern(
                                        regexp = ActionDetails.LABEL,
                                        message = "must be on one line, without a semicolon")
                                String>>
                labels) {

    /**
     * When an action is to be complete.
     *
     * @param asStated the words, read as of today; at most 400 characters
     */
    record Due(
            @NotBlank @Size(max = 400) @Schema(examples = "end March 2027")
            String asStated) {}

    AddAction.Command asked(LocalDate today, Actor by, Standing standing) {
        return new AddAction.Command(
                recommendation,
                new ActionRef(ref.strip()),
                new ActionDetails(description, priority, labels.orElse(List.of())),
                OwnerRequest.all(owners.orElse(List.of())),
                completionDue.map(Due::asStated).orElse(""),
                today,
                by,
                standing);
    }
}
