package uk.gov.defra.ima.reports.projection.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar by which due dates and days of record are read: Europe/London, summer time included. */
public final class London {

    /** The zone itself. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The calendar day in London at a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    /** The moment at which a day is over in London: the first one of the day after. */
    public static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(ZONE).toInstant();
    }
}
