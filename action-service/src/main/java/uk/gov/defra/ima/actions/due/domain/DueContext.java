package uk.gov.defra.ima.actions.due.domain;

import java.time.YearMonth;
import java.util.Optional;

/**
 * What surrounds a due date and gives a bare month its year.
 *
 * @param anchor the month of the row's commentary date, or else of the plan's stated-on date; a bare month is the first
 *     such month not before it. Empty: a bare month cannot be read.
 */
public record DueContext(Optional<YearMonth> anchor) {

    /** A context that says nothing. */
    public static final DueContext NONE = new DueContext(Optional.empty());

    /** A context that counts bare months from {@code month}. */
    public static DueContext from(YearMonth month) {
        return new DueContext(Optional.of(month));
    }

    DueContext withoutAnchor() {
        return NONE;
    }
}
