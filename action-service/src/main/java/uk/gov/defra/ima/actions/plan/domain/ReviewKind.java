package uk.gov.defra.ima.actions.plan.domain;

/** When in the life of a plan its assessor looks at the progress. */
public enum ReviewKind {
    /** Six months after the assessment. */
    SIX_MONTHS,
    /** Twelve months after it. */
    TWELVE_MONTHS,
    /** At another time. */
    OTHER
}
