package uk.gov.defra.ima.due;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What we read in somebody's words about a due date.
 *
 * @param precision how exact the words are
 * @param earliest first calendar day (Europe/London) that the words allow; empty when they name none
 * @param latest last calendar day that the words allow, never before {@code earliest}; empty when they name none
 */
public record DueReading(DuePrecision precision, Optional<LocalDate> earliest, Optional<LocalDate> latest) {

    /** @throws IllegalArgumentException when the days are the wrong way round */
    public DueReading {
        if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
            throw new IllegalArgumentException("latest " + latest.get() + " is before earliest " + earliest.get());
        }
    }

    static DueReading undated(DuePrecision precision) {
        return new DueReading(precision, Optional.empty(), Optional.empty());
    }

    static DueReading between(DuePrecision precision, LocalDate first, LocalDate last) {
        return new DueReading(precision, Optional.of(first), Optional.of(last));
    }

    static DueReading day(LocalDate day) {
        return between(DuePrecision.DAY, day, day);
    }

    static DueReading month(YearMonth month) {
        return between(DuePrecision.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    DueReading as(DuePrecision other) {
        return new DueReading(other, earliest, latest);
    }
}
