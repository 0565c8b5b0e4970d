package uk.gov.defra.ima.reports.plan.domain;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/**
 * A recommendation and its actions.
 *
 * @param id the recommendation
 * @param number its number in the plan
 * @param recommendation what is known of it; empty while only its actions have arrived
 * @param actions its actions, in the order of their references
 */
public record StandingRecommendation(
        UUID id, String number, Optional<RecommendationVersion> recommendation, List<ActionVersion> actions) {

    /** Keeps its own copy of the list. */
    public StandingRecommendation {
        actions = List.copyOf(actions);
    }
}
