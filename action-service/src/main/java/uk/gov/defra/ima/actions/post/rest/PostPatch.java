package uk.gov.defra.ima.actions.post.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.gov.defra.ima.actions.post.application.RevisePost;
import uk.gov.defra.ima.web.json.Change;
import uk.gov.defra.ima.web.json.ReadOnly;

/**
 * A merge patch of a post.
 *
 * @param title what it is called; at most 200 characters
 * @param lead id of the post that leads it; null: none does
 */
@ReadOnly({"id", "organisation", "holders", "version", "createdAt", "updatedAt"})
record PostPatch(
        Change<@NotNull @NotBlank @Size(max = 200) String> title, Change<@Size(min = 1, max = 200) String> lead) {

    RevisePost.Naming applyTo(RevisePost.Naming now) {
        return new RevisePost.Naming(title.applyTo(now.title()).strip(), lead.applyToOptional(now.lead()));
    }
}
