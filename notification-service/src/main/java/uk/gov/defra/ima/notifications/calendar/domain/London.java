package uk.gov.defra.ima.notifications.calendar.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Calendar dates as the department reads them: every date here is a date in Europe/London, summer time included. */
public final class London {

    /** The zone in which a completion date begins and ends. */
    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private London() {}

    /** The London date on which an instant falls. */
    public static LocalDate dayOf(Instant at) {
        return at.atZone(ZONE).toLocalDate();
    }

    /** What a clock on a wall in London shows at an instant. */
    public static LocalTime timeOf(Instant at) {
        return at.atZone(ZONE).toLocalTime();
    }

    /** A date as the GOV.UK style guide writes it: {@code 31 July 2018}. */
    public static String inWords(LocalDate day) {
        return WORDS.format(day);
    }
}
