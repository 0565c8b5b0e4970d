package uk.gov.defra.ima.due;

/** The smallest thing that a due date is made of. */
sealed interface Token {

    /** Letters, in lower case. */
    record Word(String text) implements Token {}

    /**
     * Figures.
     *
     * @param text one to eight ASCII figures, as written
     */
    record Figures(String text) implements Token {

        int value() {
            return Integer.parseInt(text);
        }

        int count() {
            return text.length();
        }
    }

    /**
     * Anything else that is no space. All dashes are {@code -}, all apostrophes {@code '}.
     *
     * @param sign the code point
     */
    record Mark(int sign) implements Token {}
}
