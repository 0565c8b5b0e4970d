package uk.gov.defra.ima.due;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What gives words without a whole year their year.
 *
 * @param bareFrom the month from which a bare month counts; empty: it cannot be read
 * @param shortFrom first month that a year of two figures may mean
 * @param shortTo last month that it may mean
 */
record Frame(Optional<YearMonth> bareFrom, Optional<YearMonth> shortFrom, Optional<YearMonth> shortTo) {

    private static final int YEARS_AHEAD = 10;
    private static final int YEARS_BACK = 20;

    /** For what is to be done: from a year before the anchor until ten years after. */
    static Frame ahead(DueContext context) {
        return new Frame(
                context.anchor(),
                context.anchor().map(anchor -> anchor.minusYears(1)),
                context.anchor().map(anchor -> anchor.plusYears(YEARS_AHEAD)));
    }

    /** For what has happened: it lies in the past, so that a bare month has no "first such month" to count from. */
    static Frame past(DueContext context) {
        return new Frame(
                Optional.empty(), context.anchor().map(anchor -> anchor.minusYears(YEARS_BACK)), context.anchor());
    }

    Optional<YearMonth> shortYear(Month month, Token.Figures figures) {
        if (figures.count() != 2 || shortFrom.isEmpty() || shortTo.isEmpty()) {
            return Optional.empty();
        }
        var read = YearMonth.of(2000 + figures.value(), month);
        return read.isBefore(shortFrom.get()) || read.isAfter(shortTo.get()) ? Optional.empty() : Optional.of(read);
    }

    /** The first such month not before the one from which bare months count. */
    Optional<YearMonth> next(Month month) {
        return bareFrom.map(from -> {
            var sameYear = from.withMonth(month.getValue());
            return sameYear.isBefore(from) ? sameYear.plusYears(1) : sameYear;
        });
    }
}
