package uk.gov.defra.ima.reports.projection.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * A day for which the record is read: everything that had been recorded when that day ended in London, and nothing
 * later.
 *
 * @param day the calendar day in London; what "late" is measured against
 * @param until the first moment that no longer counts
 */
public record AsAt(LocalDate day, Instant until) {

    /** Times of record are exact to the microsecond. */
    private static final Duration PRECISION = Duration.of(1, ChronoUnit.MICROS);

    /** Refuses absent parts. */
    public AsAt {
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(until, "until");
    }

    /** As at the end of a day. For today that is everything known now. */
    public static AsAt endOf(LocalDate day) {
        return new AsAt(day, London.endOf(day));
    }

    /** As at today. */
    public static AsAt today(Instant now) {
        return endOf(London.day(now));
    }

    /** The same day, cut off at a moment if it is not over by then: what can be counted once and for all. */
    public AsAt cutAt(Instant now) {
        Instant cut = now.truncatedTo(ChronoUnit.MICROS).plus(PRECISION);
        return cut.isBefore(until) ? new AsAt(day, cut) : this;
    }

    /** The last moment that counts. */
    public Instant lastMoment() {
        return until.minus(PRECISION);
    }

    /** Whether the day has not begun yet. */
    public boolean isAfter(Instant now) {
        return day.isAfter(London.day(now));
    }
}
