package uk.gov.defra.ima.reports.statement.domain;

/** How far a statement is. */
public enum StatementStatus {
    /** Counted, and not declared by anybody. */
    DRAFT
}
