package uk.gov.defra.ima.actions.plan.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.actions.plan.domain.ReviewKind;

/** A progress review as clients see it. */
public record ReviewView(
        UUID id,
        UUID plan,
        ReviewKind kind,
        LocalDate reviewedOn,
        String reviewer,
        String findings,
        List<PlanReview.View> views,
        String recordedBy,
        Instant recordedAt) {

    /** The review. */
    public static ReviewView of(PlanReview review) {
        var finding = review.finding();
        return new ReviewView(
                review.id(),
                review.plan(),
                finding.kind(),
                finding.reviewedOn(),
                finding.reviewer(),
                finding.findings(),
                finding.views(),
                review.recordedBy(),
                review.recordedAt());
    }
}
