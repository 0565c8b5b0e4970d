package uk.gov.defra.ima.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What surrounds a due date, and gives its words a year.
 *
 * @param anchor the month of the row's commentary date, or else of the plan's stated-on date; a bare month is the first
 *     such month not before it. Empty: words without a year cannot be read.
 * @param statedOn the calendar day (Europe/London) on which the plan was stated, from which "within 6 months" counts.
 *     Empty: such words cannot be read.
 */
public record DueContext(Optional<YearMonth> anchor, Optional<LocalDate> statedOn) {

    /** A context that says nothing. */
    public static final DueContext NONE = new DueContext(Optional.empty(), Optional.empty());

    /** A context that counts bare months from {@code month}, and in which nothing is counted from a day. */
    public static DueContext from(YearMonth month) {
        return new DueContext(Optional.of(month), Optional.empty());
    }

    /** This context in a plan that was stated on {@code day}; its month is the anchor when there is no other. */
    public DueContext inPlanOf(LocalDate day) {
        return new DueContext(anchor.or(() -> Optional.of(YearMonth.from(day))), Optional.of(day));
    }
}
