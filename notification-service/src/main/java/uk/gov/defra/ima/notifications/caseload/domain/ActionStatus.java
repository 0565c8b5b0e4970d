package uk.gov.defra.ima.notifications.caseload.domain;

import java.util.Arrays;
import java.util.Locale;

/** How an action stands, as far as reminding goes. */
public enum ActionStatus {
    NOT_STATED,
    NOT_STARTED,
    IN_PROGRESS,
    CONTINUOUS,
    ON_HOLD,
    COMPLETED,
    VERIFIED,
    WITHDRAWN,
    /** A status that was added to the contract after this service was built; open until it is known to be closed. */
    UNKNOWN;

    /** Reads a status off the wire; a value not known here is {@link #UNKNOWN}, never an error. */
    public static ActionStatus read(String value) {
        return Arrays.stream(values())
                .filter(status -> status.name().equals(value))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** A status off the wire in plain words, such as {@code In progress}; a value not known here is spelt out. */
    public static String inWords(String value) {
        var words = value.toLowerCase(Locale.UK).replace('_', ' ').strip();
        return words.isEmpty() ? "Not stated" : words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    /** Whether nobody needs to be reminded any more. */
    public boolean closed() {
        return switch (this) {
            case COMPLETED, VERIFIED, WITHDRAWN -> true;
            case NOT_STATED, NOT_STARTED, IN_PROGRESS, CONTINUOUS, ON_HOLD, UNKNOWN -> false;
        };
    }
}
