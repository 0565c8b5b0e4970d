package uk.gov.defra.ima.actions.action.domain;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The reference of an action within its plan.
 *
 * @param asWritten as the plan has it, such as {@code 1.1}
 */
public record ActionRef(String asWritten) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    /** @throws IllegalArgumentException when it is blank */
    public ActionRef {
        if (asWritten.isBlank()) {
            throw new IllegalArgumentException("a reference cannot be blank");
        }
    }

    /** What makes it unique in its plan: upper case, without spaces or closing punctuation. */
    public String normalised() {
        return asWritten.toUpperCase(Locale.UK).replaceAll("\\s+", "").replaceAll("[.:)]+$", "");
    }

    /** A key whose text order is the natural order: 1.2 before 1.10. */
    public String sortKey() {
        return NUMBER.matcher(normalised()).replaceAll(found -> "%09d".formatted(Integer.parseInt(found.group())));
    }
}
