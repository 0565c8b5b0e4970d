package uk.gov.defra.ima.due;

import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Quarters of a financial year, which runs from April.
 *
 * <pre>
 * quarter = number [","] ["of"] financial | financial [","] number
 * number  = ("Q" | "quarter" | "qtr") 1…4
 * </pre>
 */
final class Quarters {

    private Quarters() {}

    static Optional<DueReading> quarter(Cursor words) {
        return words.attempt(() -> numberFirst(words)).or(() -> words.attempt(() -> yearFirst(words)));
    }

    private static Optional<DueReading> numberFirst(Cursor words) {
        return number(words).flatMap(number -> {
            words.mark(',');
            words.phrase("of");
            return Years.financial(words).map(year -> quarter(year, number));
        });
    }

    private static Optional<DueReading> yearFirst(Cursor words) {
        return Years.financial(words).flatMap(year -> {
            words.mark(',');
            return number(words).map(number -> quarter(year, number));
        });
    }

    private static Optional<Integer> number(Cursor words) {
        return words.phrase("q") || words.phrase("quarter") || words.phrase("qtr")
                ? words.number()
                        .filter(number -> number.count() == 1 && number.value() >= 1 && number.value() <= 4)
                        .map(Token.Figures::value)
                : Optional.empty();
    }

    private static DueReading quarter(int year, int number) {
        var first = YearMonth.of(year, Month.APRIL).plusMonths(3L * (number - 1));
        return DueReading.between(
                DuePrecision.QUARTER, first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }
}
