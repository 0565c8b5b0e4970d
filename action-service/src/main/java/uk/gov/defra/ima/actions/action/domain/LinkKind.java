package uk.gov.defra.ima.actions.action.domain;

/** What one action has to do with another. */
public enum LinkKind {
    /** It cannot be completed before the other is. */
    DEPENDS_ON,
    /** It says the same as the other. */
    DUPLICATES,
    /** Whoever reads it should know of the other. */
    SEE_ALSO
}
