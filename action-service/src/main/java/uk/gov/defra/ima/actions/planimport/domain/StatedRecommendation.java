package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Optional;

/**
 * A recommendation as a file states it, once or in each of its rows.
 *
 * @param row the row that stated it first
 * @param number its number
 * @param text what was recommended
 * @param commentary what the organisation says about it
 * @param commentaryUpdated when that was last updated, as written
 */
public record StatedRecommendation(
        int row, String number, String text, Optional<String> commentary, Optional<String> commentaryUpdated) {}
