package uk.gov.defra.ima.actions.plan.domain;

import java.util.Optional;

/**
 * What a recommendation says, and what is said about it.
 *
 * @param text what the assessor recommended
 * @param commentary what the organisation says about it
 * @param commentaryUpdated when that was last updated, as written
 */
public record RecommendationWords(String text, Optional<String> commentary, Optional<String> commentaryUpdated) {

    /** Takes spaces around the words away. */
    public RecommendationWords {
        text = text.strip();
        commentary = commentary.map(String::strip).filter(words -> !words.isEmpty());
        commentaryUpdated = commentaryUpdated.map(String::strip).filter(words -> !words.isEmpty());
    }
}
