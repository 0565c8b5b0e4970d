package uk.gov.defra.ima.reports.statement.domain;

import java.time.LocalDate;

/**
 * The days that a statement is about, first and last included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Period(LocalDate from, LocalDate to) {

    /** Refuses a period that ends before it begins. */
    public Period {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("A period cannot end on " + to + " and begin on " + from);
        }
    }
}
