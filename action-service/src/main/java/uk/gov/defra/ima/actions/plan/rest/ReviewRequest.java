package uk.gov.defra.ima.actions.plan.rest;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.actions.plan.domain.ReviewKind;

/**
 * What the assessor found.
 *
 * @param kind when in the life of the plan
 * @param reviewedOn calendar day of the review
 * @param reviewer who reviewed; at most 200 characters
 * @param findings what was found; at most 20,000 characters
 * @param views what is said of single recommendations; at most 200
 */
record ReviewRequest(
        @NotNull @Schema(examples = "SIX_MONTHS") ReviewKind kind,
        @NotNull @Schema(examples = "2019-01-31") LocalDate reviewedOn,

        @NotBlank @Size(max = 200) @Schema(examples = "The National Archives")
        String reviewer,

        @NotBlank @Size(max = 20_000) @Schema(examples = "Good progress on governance; email management has slipped.")
        String findings,

        Optional<@Size(max = 200) List<@NotNull @Valid View>> views) {

    /**
     * What is said of a recommendation.
     *
     * @param recommendation id of the recommendation
     * @param text the words; at most 10,000 characters
     */
    record View(
            @NotNull @Schema(examples = "01a19b8a-cd3a-7392-a827-ddada170b338")
            UUID recommendation,

            @NotBlank @Size(max = 10_000) @Schema(examples = "On track")
            String text) {}

    PlanReview.Finding finding() {
        return new PlanReview.Finding(
                kind,
                reviewedOn,
                reviewer.strip(),
                findings.strip(),
                views.orElse(List.of()).stream()
                        .map(view -> new PlanReview.View(
                                view.recommendation(), view.text().strip()))
                        .toList());
    }
}
