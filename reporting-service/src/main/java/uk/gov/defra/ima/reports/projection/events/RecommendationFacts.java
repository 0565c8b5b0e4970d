package uk.gov.defra.ima.reports.projection.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersions;

/** Keeps recommendations. */
@ApplicationScoped
class RecommendationFacts implements EventHandler {

    private final RecommendationVersions recommendations;

    RecommendationFacts(RecommendationVersions recommendations) {
        this.recommendations = recommendations;
    }

    @Override
    public Set<String> types() {
        return Set.of("recommendation.added.v1", "recommendation.revised.v1");
    }

    @Override
    public void handle(Received event) {
        Recommendation recommendation = event.data(Payload.class).recommendation();
        recommendations.keep(new RecommendationVersion(
                recommendation.id(),
                Origin.of(event.envelope()),
                recommendation.plan(),
                recommendation.number(),
                recommendation.text(),
                Origin.words(recommendation.commentary()),
                Origin.words(recommendation.commentaryUpdated())));
    }

    record Payload(@Required Recommendation recommendation) {}

    record Recommendation(
            @Required UUID id,
            @Required UUID plan,
            @Required String number,
            @Required String text,
            String commentary,
            String commentaryUpdated) {}
}
