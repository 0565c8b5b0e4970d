package uk.gov.defra.ima.reports.projection.domain;

import java.util.Arrays;

/** On what ground an action has its status. */
public enum StatusBasis {
    STATED("as stated in the plan"),
    READ_FROM_DUE("read from its completion due column"),
    CHANGED("changed here"),
    /** A value that this release does not know. */
    UNKNOWN("on a basis not known here");

    private final String words;

    StatusBasis(String words) {
        this.words = words;
    }

    /** For a person to read, after the status. */
    public String words() {
        return words;
    }

    /** Reads what was published; an unknown value is {@link #UNKNOWN}, not an error. */
    public static StatusBasis of(String published) {
        return Arrays.stream(values())
                .filter(basis -> basis.name().equals(published))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
