package uk.gov.defra.ima.actions.action.domain;

import java.util.List;
import java.util.Optional;

/**
 * What an action says, and how it is sorted.
 *
 * @param description what is to be done, not blank
 * @param priority how urgent it is, in the organisation's words
 * @param labels words by which people group actions, each once
 */
public record ActionDetails(String description, Optional<String> priority, List<String> labels) {

    /** What a label may be: on one line, and without the semicolon that parts labels in files. */
    public static final String LABEL = "[^;\\r\\n]*";

    /** Takes spaces around the words away, and labels that are there already. */
    public ActionDetails {
        description = description.strip();
        priority = priority.map(String::strip).filter(words -> !words.isEmpty());
        labels = labels.stream().map(String::strip).distinct().toList();
    }
}
