package uk.gov.defra.ima.risks.risk.domain;

/** What every written text of a risk has to be. */
final class Words {

    private Words() {}

    /**
     * Passes a text on.
     *
     * @throws IllegalArgumentException when it is missing, blank, or longer than {@code max} characters
     */
    static String require(String name, String text, int max) {
        if (text == null || text.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        if (text.length() > max) {
            throw new IllegalArgumentException(name + " has more than " + max + " characters");
        }
        return text;
    }
}
