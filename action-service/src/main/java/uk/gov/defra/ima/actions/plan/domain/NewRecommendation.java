package uk.gov.defra.ima.actions.plan.domain;

import java.util.Optional;

/**
 * What a recommendation starts from.
 *
 * @param number its number
 * @param text what the assessor recommended
 * @param commentary what the organisation says about it
 * @param commentaryUpdated when that was last updated, as written
 */
public record NewRecommendation(
        RecommendationNumber number, String text, Optional<String> commentary, Optional<String> commentaryUpdated) {}
