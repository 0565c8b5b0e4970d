package uk.gov.defra.ima.actions.plan.rest;

import java.time.Instant;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;

/** A recommendation as clients see it. */
record RecommendationView(
        UUID id,
        String organisation,
        UUID plan,
        String number,
        String text,
        String commentary,
        String commentaryUpdated,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    static RecommendationView of(Recommendation recommendation) {
        return new RecommendationView(
                recommendation.id(),
                recommendation.organisation(),
                recommendation.plan(),
                recommendation.number(),
                recommendation.text(),
                recommendation.commentary().orElse(null),
                recommendation.commentaryUpdated().orElse(null),
                recommendation.version(),
                recommendation.createdAt(),
                recommendation.updatedAt());
    }
}
