package uk.gov.defra.ima.due;

/** How exactly somebody said when an action is to be complete. */
public enum DuePrecision {
    /** One calendar day. */
    DAY,
    /** A week, given by its first day. */
    WEEK,
    /** A calendar month. */
    MONTH,
    /** A quarter of a financial year, which runs from April. */
    QUARTER,
    /** A season of a year. */
    SEASON,
    /** A calendar or financial year. */
    YEAR,
    /** From one date to another. */
    RANGE,
    /** From a date onwards, without an end. */
    OPEN_ENDED,
    /** At once. */
    IMMEDIATE,
    /** Without an end, because the work never ends. */
    CONTINUOUS,
    /** When something else happens. */
    EVENT,
    /** Nobody has agreed a date yet. */
    TO_BE_AGREED,
    /** The words say that it is done. */
    ALREADY_DONE,
    /** There are words that we could not read: kept, flagged, never guessed. */
    UNREAD,
    /** Nothing was written. */
    NONE
}
