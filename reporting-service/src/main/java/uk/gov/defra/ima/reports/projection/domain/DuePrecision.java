package uk.gov.defra.ima.reports.projection.domain;

import java.util.Arrays;

/** How exactly the owner service could read the words about completion. */
public enum DuePrecision {
    DAY,
    WEEK,
    MONTH,
    QUARTER,
    SEASON,
    YEAR,
    RANGE,
    OPEN_ENDED,
    IMMEDIATE,
    CONTINUOUS,
    EVENT,
    TO_BE_AGREED,
    ALREADY_DONE,
    UNREAD,
    NONE,
    /** A value that this release does not know. */
    UNKNOWN;

    /** Reads what was published; an unknown value is {@link #UNKNOWN}, not an error. */
    public static DuePrecision of(String published) {
        return Arrays.stream(values())
                .filter(precision -> precision.name().equals(published))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
