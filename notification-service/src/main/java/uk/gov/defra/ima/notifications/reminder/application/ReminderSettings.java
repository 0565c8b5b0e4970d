package uk.gov.defra.ima.notifications.reminder.application;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.notifications.calendar.domain.WorkingDays;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderPolicy;

/** When people are reminded. */
@ConfigMapping(prefix = "ima.reminders")
public interface ReminderSettings {

    /** Calendar days before the last date from which an action counts as due soon. */
    @WithDefault("14")
    int leadDays();

    /** Calendar days after which a person is told again of what still stands. */
    @WithDefault("7")
    int repeatDays();

    /** Time in London from which the day's digests go out. */
    @WithDefault("08:00")
    LocalTime digestHour();

    /** London dates, besides Saturdays and Sundays, on which no scheduled digest goes out, such as bank holidays. */
    Optional<Set<LocalDate>> quietDays();

    /** Whether this process reckons and sends by itself; runs that a person asks for work either way. */
    @WithDefault("true")
    boolean scheduleEnabled();

    /** How often the schedule is looked at; what was missed while the service was away is done at the next look. */
    @WithDefault("PT1M")
    Duration tick();

    /** The rules among them. */
    default ReminderPolicy policy() {
        return new ReminderPolicy(leadDays(), repeatDays());
    }

    /** The days on which digests go out. */
    default WorkingDays workingDays() {
        return new WorkingDays(quietDays().orElseGet(Set::of));
    }
}
