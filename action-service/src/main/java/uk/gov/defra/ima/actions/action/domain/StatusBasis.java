package uk.gov.defra.ima.actions.action.domain;

/** What a status rests on. */
public enum StatusBasis {
    /** The status column of the plan, blank or not. */
    STATED,
    /** The due column said that it is done. */
    READ_FROM_DUE,
    /** Somebody changed it here. */
    CHANGED
}
