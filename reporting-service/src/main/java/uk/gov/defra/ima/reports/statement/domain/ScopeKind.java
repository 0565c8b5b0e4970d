package uk.gov.defra.ima.reports.statement.domain;

/** What kind of area a statement covers. */
public enum ScopeKind {
    ORGANISATION,
    PLAN,
    POST
}
