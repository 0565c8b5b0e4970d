package uk.gov.defra.ima.notifications.calendar.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days on which people are at work: Monday to Friday, except the quiet days that the policy names.
 *
 * @param quietDays London dates without digests, such as bank holidays; they are proclaimed, so they are configured
 *     and not computed
 */
public record WorkingDays(Set<LocalDate> quietDays) {

    /** Keeps a copy of its own. */
    public WorkingDays {
        quietDays = Set.copyOf(quietDays);
    }

    /** Whether digests go out on a London date. */
    public boolean includes(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday != DayOfWeek.SATURDAY && weekday != DayOfWeek.SUNDAY && !quietDays.contains(day);
    }
}
