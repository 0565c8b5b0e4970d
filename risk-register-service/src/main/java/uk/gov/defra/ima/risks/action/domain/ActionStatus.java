package uk.gov.defra.ima.risks.action.domain;

/**
 * Where an action stands, in the action service's own word, such as {@code IN_PROGRESS}. The register decides nothing
 * by it and passes on what it is told, also a word that is newer than the register.
 *
 * @param word as the action service wrote it
 */
public record ActionStatus(String word) {

    /** Refuses a blank word. */
    public ActionStatus {
        if (word == null || word.isBlank()) {
            throw new IllegalArgumentException("a status is a word");
        }
    }

    /** The word. */
    @Override
    public String toString() {
        return word;
    }
}
