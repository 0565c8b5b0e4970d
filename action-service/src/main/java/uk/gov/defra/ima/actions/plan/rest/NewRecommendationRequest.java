package uk.gov.defra.ima.actions.plan.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.plan.domain.NewRecommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;
import uk.gov.defra.ima.actions.plan.domain.RecommendationWords;

/**
 * A recommendation to add.
 *
 * @param number its number, unique in the plan; at most 30 characters
 * @param text what the assessor recommended; at most 10,000 characters
 * @param commentary what the organisation says about it; at most 10,000 characters
 * @param commentaryUpdated when that was last updated, in words
 */
record NewRecommendationRequest(
        @NotBlank @Size(max = 30) @Schema(examples = "9") String number,

        @NotBlank @Size(max = 10_000) @Schema(examples = "Review the information asset register every year.")
        String text,

        @Schema(examples = "The register is reviewed by its owners.")
        Optional<@Size(min = 1, max = 10_000) String> commentary,

        @Schema(examples = "March 2027") Optional<@Size(min = 1, max = 200) String> commentaryUpdated) {

    NewRecommendation wanted() {
        var words = new RecommendationWords(text, commentary, commentaryUpdated);
        return new NewRecommendation(
                new RecommendationNumber(number.strip()), words.text(), words.commentary(), words.commentaryUpdated());
    }
}
