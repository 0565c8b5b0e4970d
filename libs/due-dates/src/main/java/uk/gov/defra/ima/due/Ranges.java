package uk.gov.defra.ima.due;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * From one date to another.
 *
 * <pre>
 * range = ["from" | "between"] date ("-" | "to" | "until" | "and") date
 *       | month "/" the next month [year]
 *       | year ("and" | "&amp;") the next year
 * </pre>
 */
final class Ranges {

    private final Cursor words;
    private final Dates dates;

    Ranges(Cursor words, Dates dates) {
        this.words = words;
        this.dates = dates;
    }

    Optional<DueReading> range() {
        return words.attempt(this::twoMonths)
                .or(() -> words.attempt(this::twoYears))
                .or(this::fromTo);
    }

    /**
     * A month and the next: {@code Jan/Feb 2016}. Months that are not neighbours might be two times.
     */
    private Optional<DueReading> twoMonths() {
        return Names.month(words)
                .filter(first -> words.mark('/') && words.sees(() -> nextMonth(first)))
                .flatMap(this::untilMonth);
    }

    private boolean nextMonth(Month month) {
        return Names.month(words).filter(month.plus(1)::equals).isPresent();
    }

    /** A year and the next, both calendar or both financial years. */
    private Optional<DueReading> twoYears() {
        return dates.date()
                .filter(first -> isYear(first) && (words.phrase("and") || words.mark('&')))
                .flatMap(first -> dates.date()
                        .filter(last -> isYear(last)
                                && first.latest().map(day -> day.plusDays(1)).equals(last.earliest()))
                        .flatMap(last -> between(first.earliest(), last.latest())));
    }

    private static boolean isYear(DueReading date) {
        return date.precision() == DuePrecision.YEAR;
    }

    private Optional<DueReading> fromTo() {
        var between = words.phrase("between");
        var _ = between || words.phrase("from");
        return words.attempt(() -> monthsOfOneYear(between))
                .or(() -> words.attempt(() -> daysOfOneMonth(between)))
                .or(() -> dates.date()
                        .filter(first -> to(between))
                        .flatMap(first -> dates.date().flatMap(last -> between(first.earliest(), last.latest()))));
    }

    /** The year is written once, at the end: the first month is the last such month not after the second. */
    private Optional<DueReading> monthsOfOneYear(boolean between) {
        return Names.month(words).filter(first -> to(between)).flatMap(this::untilMonth);
    }

    private Optional<DueReading> untilMonth(Month first) {
        return dates.month().map(last -> range(lastNotAfter(first, last).atDay(1), last.atEndOfMonth()));
    }

    private static YearMonth lastNotAfter(Month month, YearMonth end) {
        var sameYear = end.withMonth(month.getValue());
        return sameYear.isAfter(end) ? sameYear.minusYears(1) : sameYear;
    }

    private Optional<DueReading> daysOfOneMonth(boolean between) {
        return words.number()
                .filter(first -> first.count() <= 2 && to(between))
                .flatMap(first -> dates.date()
                        .filter(last -> last.precision() == DuePrecision.DAY)
                        .flatMap(DueReading::latest)
                        .filter(last -> first.value() >= 1 && first.value() < last.getDayOfMonth())
                        .map(last -> range(last.withDayOfMonth(first.value()), last)));
    }

    private boolean to(boolean between) {
        return words.mark('-') || words.phrase("to") || words.phrase("until") || (between && words.phrase("and"));
    }

    static Optional<DueReading> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.flatMap(begin -> last.filter(end -> !end.isBefore(begin)).map(end -> range(begin, end)));
    }

    private static DueReading range(LocalDate first, LocalDate last) {
        return DueReading.between(DuePrecision.RANGE, first, last);
    }
}
