package uk.gov.defra.ima.reports.page.html;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import uk.gov.defra.ima.reports.projection.domain.AsAt;

/** What comes of the day that a visitor asks about. */
public sealed interface DayChoice {

    /** A day that can be shown. */
    record Shown(AsAt asAt, boolean earlier) implements DayChoice {}

    /** A day typed into the form: to be shown under an address of its own. */
    record Elsewhere(LocalDate day) implements DayChoice {}

    /** Something that is no day, or a day to come. */
    record Mistake(AsAt instead, String message, DayAsked asked) implements DayChoice {}

    /** Decides. */
    static DayChoice of(DayAsked asked, Instant now) {
        AsAt today = AsAt.today(now);
        if (asked.isForm()) {
            return asked.ofForm()
                    .<DayChoice>map(day -> elsewhere(day, today, asked))
                    .orElseGet(() -> noDay(today, asked));
        }
        if (asked.whole().isEmpty()) {
            return new Shown(today, false);
        }
        Optional<LocalDate> day = asked.ofLink();
        if (day.isEmpty()) {
            return noDay(today, asked);
        }
        AsAt asAt = AsAt.endOf(day.get());
        return asAt.isAfter(now) ? toCome(today, asked) : new Shown(asAt, !asAt.equals(today));
    }

    private static DayChoice elsewhere(LocalDate day, AsAt today, DayAsked asked) {
        return day.isAfter(today.day()) ? toCome(today, asked) : new Elsewhere(day);
    }

    private static DayChoice noDay(AsAt today, DayAsked asked) {
        return new Mistake(today, "Enter a real date, such as 31 7 2018", asked);
    }

    private static DayChoice toCome(AsAt today, DayAsked asked) {
        return new Mistake(today, "The date must be today or in the past", asked);
    }
}
