package uk.gov.defra.ima.reports.overview.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * The actions under one recommendation.
 *
 * @param plan the plan
 * @param recommendation the recommendation
 * @param number its number in the plan
 * @param text what is recommended; empty while only its actions have arrived
 * @param actions its actions
 */
public record RecommendationTally(
        UUID plan, UUID recommendation, String number, Optional<String> text, Tally actions) {}
