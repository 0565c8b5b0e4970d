package uk.gov.defra.ima.reports.statement.domain;

import java.time.Instant;

/** Where use cases record what happened to a statement, in the transaction in which it happens. */
public interface StatementJournal {

    /**
     * Records an event.
     *
     * @param at when it happened
     */
    void append(StatementEvent event, Instant at);
}
