package uk.gov.defra.ima.reports.projection.domain;

import java.util.Arrays;
import java.util.List;

/** How far an action is, in the words of its owner service. */
public enum ActionStatus {
    /** The plan says nothing; not the same as not started. */
    NOT_STATED("Not stated"),
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    /** Goes on without an end. */
    CONTINUOUS("Continuous"),
    ON_HOLD("On hold"),
    COMPLETED("Completed"),
    /** Completed, and somebody else looked. */
    VERIFIED("Verified"),
    WITHDRAWN("Withdrawn"),
    /** A value that this release does not know. */
    UNKNOWN("Not known");

    private static final List<ActionStatus> KNOWN =
            Arrays.stream(values()).filter(status -> status != UNKNOWN).toList();

    private final String words;

    ActionStatus(String words) {
        this.words = words;
    }

    /** For a person to read. */
    public String words() {
        return words;
    }

    /** Whether nothing more is expected: such an action is neither late nor in want of an owner. */
    public boolean isClosed() {
        return this == COMPLETED || this == VERIFIED || this == WITHDRAWN;
    }

    /** All but {@link #UNKNOWN}, in the order in which work proceeds. */
    public static List<ActionStatus> known() {
        return KNOWN;
    }

    /** Reads what was published; an unknown value is {@link #UNKNOWN}, not an error. */
    public static ActionStatus of(String published) {
        return KNOWN.stream()
                .filter(status -> status.name().equals(published))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
