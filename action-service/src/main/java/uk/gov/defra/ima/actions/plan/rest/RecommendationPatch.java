package uk.gov.defra.ima.actions.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import uk.gov.defra.ima.actions.plan.domain.RecommendationWords;
import uk.gov.defra.ima.web.json.Change;
import uk.gov.defra.ima.web.json.ReadOnly;

/**
 * A merge patch of a recommendation.
 *
 * @param text what the assessor recommended; at most 10,000 characters
 * @param commentary what the organisation says about it; null removes it
 * @param commentaryUpdated when that was last updated, in words; null removes it
 */
@ReadOnly({"id", "organisation", "plan", "number", "version", "createdAt", "updatedAt"})
record RecommendationPatch(
        Change<@NotNull @NotBlank @Size(max = 10_000) String> text,
        Change<@Size(min = 1, max = 10_000) String> commentary,
        Change<@Size(min = 1, max = 200) String> commentaryUpdated) {

    RecommendationWords applyTo(RecommendationWords now) {
        return new RecommendationWords(
                text.applyTo(now.text()),
                commentary.applyToOptional(now.commentary()),
                commentaryUpdated.applyToOptional(now.commentaryUpdated()));
    }
}
