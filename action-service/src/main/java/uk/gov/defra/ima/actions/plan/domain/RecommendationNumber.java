package uk.gov.defra.ima.actions.plan.domain;

import java.util.regex.Pattern;

/**
 * The number of a recommendation within its plan.
 *
 * @param asWritten as the plan has it, such as {@code 4}
 */
public record RecommendationNumber(String asWritten) {

    private static final Pattern FIGURES = Pattern.compile("\\d{1,9}");

    /** @throws IllegalArgumentException when it is blank */
    public RecommendationNumber {
        if (asWritten.isBlank()) {
            throw new IllegalArgumentException("a recommendation number cannot be blank");
        }
    }

    /** A key whose text order is the natural order: 2 before 10. */
    public String sortKey() {
        return FIGURES.matcher(asWritten.strip())
                .replaceAll(found -> "%09d".formatted(Integer.parseInt(found.group())));
    }
}
