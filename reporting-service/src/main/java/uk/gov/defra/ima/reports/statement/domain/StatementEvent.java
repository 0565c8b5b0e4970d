package uk.gov.defra.ima.reports.statement.domain;

/** What happens to statements. Each kind has a schema and a place on the wire. */
public sealed interface StatementEvent {

    /** The statement after it. */
    AssuranceStatement statement();

    /** A statement was drafted. */
    record Drafted(AssuranceStatement statement) implements StatementEvent {}
}
