package uk.gov.defra.ima.reports.projection.domain;

import java.util.Optional;
import java.util.UUID;

/**
 * A recommendation as one of its events left it.
 *
 * @param id the recommendation
 * @param recorded the event
 * @param plan the plan it belongs to, which may not be known yet
 * @param number its number in the plan, as written
 * @param text what is recommended
 * @param commentary what the organisation says of it
 * @param commentaryUpdated when that was last updated, as written
 */
public record RecommendationVersion(
        UUID id,
        Recorded recorded,
        UUID plan,
        String number,
        String text,
        Optional<String> commentary,
        Optional<String> commentaryUpdated) {}
