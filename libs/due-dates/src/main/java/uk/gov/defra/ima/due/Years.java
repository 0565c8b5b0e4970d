package uk.gov.defra.ima.due;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Years.
 *
 * <pre>
 * year      = four figures (1990 to 2099)
 * short     = "'" two figures                        of this century
 * financial = [fy] year ("-" | "/") the next year, with two or four figures
 *           | fy two figures ("-" | "/") the next year
 * fy        = "FY" | "financial year" | "fiscal year"
 * </pre>
 */
final class Years {

    private static final int EARLIEST = 1990;
    private static final int LATEST = 2099;
    private static final int CENTURY = 2000;
    private static final int CENTURY_BEFORE = 90;
    private static final List<String> FINANCIAL = List.of("fy", "financial year", "fiscal year");

    private Years() {}

    /** A year that is certain by itself. */
    static Optional<Integer> certain(Cursor words) {
        return words.attempt(() -> {
            var apostrophe = words.mark('\'');
            return words.number()
                    .filter(number -> number.count() == (apostrophe ? 2 : 4))
                    .map(number -> apostrophe ? CENTURY + number.value() : number.value())
                    .filter(Years::isCredible);
        });
    }

    /** A year after a day and a month, where two figures can be nothing else. */
    static Optional<Integer> afterDay(Cursor words) {
        return certain(words)
                .or(() -> words.attempt(() ->
                        words.number().filter(number -> number.count() == 2).map(number -> CENTURY + number.value())));
    }

    /** Two figures where they can be nothing but a year of this century; from 90 on they might be of the last. */
    static Optional<Integer> twoFigures(Cursor words) {
        return words.attempt(() -> words.number()
                .filter(number -> number.count() == 2 && number.value() < CENTURY_BEFORE)
                .map(number -> CENTURY + number.value()));
    }

    /** The first calendar year of a financial year, which runs from April. */
    static Optional<Integer> financial(Cursor words) {
        return words.attempt(() -> {
            var named = words.phrase(FINANCIAL);
            return certain(words)
                    .or(() -> named ? twoFigures(words) : Optional.empty())
                    .filter(first -> (words.mark('-') || words.mark('/')) && follows(first, words));
        });
    }

    private static boolean follows(int first, Cursor words) {
        return words.number()
                .filter(second -> second.count() == 4
                        ? second.value() == first + 1
                        : second.count() == 2 && second.value() == (first + 1) % 100)
                .isPresent();
    }

    static boolean financialWords(Cursor words) {
        return words.phrase(FINANCIAL);
    }

    static boolean isCredible(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    static DueReading calendarYear(int year) {
        return DueReading.between(DuePrecision.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    static DueReading financialYear(int first) {
        return DueReading.between(
                DuePrecision.YEAR, LocalDate.of(first, Month.APRIL, 1), LocalDate.of(first + 1, Month.MARCH, 31));
    }

    /** The first calendar year of the financial year in which a month lies. */
    static int financialYearOf(YearMonth month) {
        return month.getMonthValue() >= Month.APRIL.getValue() ? month.getYear() : month.getYear() - 1;
    }
}
