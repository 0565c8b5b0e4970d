package uk.gov.defra.ima.actions.action.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.web.json.Change;
import uk.gov.defra.ima.web.json.ReadOnly;

/**
 * A merge patch of an action.
 *
 * @param description what is to be done; at most 10,000 characters
 * @param priority how urgent it is, in the organisation's words; null removes it
 * @param labels words by which people group actions; at most 20, without semicolons, which part them in files
 */
@ReadOnly({
    "id",
    "organisation",
    "plan",
    "recommendation",
    "ref",
    "owners",
    "completionDue",
    "status",
    "statusAsStated",
    "statusBasis",
    "statusComment",
    "commentary",
    "evidence",
    "links",
    "overdue",
    "stale",
    "original",
    "version",
    "createdAt",
    "updatedAt"
})
record ActionPatch(
        Change<@NotNull @NotBlank @Size(max = 10_000) String> description,
        Change<@Size(min = 1, max = 200) String> priority,
        Change<
                        @NotNull @Size(max = 20) List<
                                @NotNull @NotBlank @Size(max = 60)
                                @Pattern(
                                        regexp = ActionDetails.LABEL,
                                        message = "must be on one line, without a semicolon")
                                String>>
                labels) {

    ActionDetails applyTo(ActionDetails now) {
        return new ActionDetails(
                description.applyTo(now.description()),
                priority.applyToOptional(now.priority()),
                labels.applyTo(now.labels()));
    }
}
