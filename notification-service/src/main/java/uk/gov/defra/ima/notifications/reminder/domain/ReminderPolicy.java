package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When an action is brought to mind, and how often.
 *
 * @param leadDays calendar days before the last date from which it is due soon; 0 or more
 * @param repeatDays calendar days after which a person is told again of what still stands; 1 or more
 */
public record ReminderPolicy(int leadDays, int repeatDays) {

    /** Refuses what cannot be meant. */
    public ReminderPolicy {
        if (leadDays < 0) {
            throw new IllegalArgumentException("lead days must be 0 or more, not " + leadDays);
        }
        if (repeatDays < 1) {
            throw new IllegalArgumentException("repeat days must be 1 or more, not " + repeatDays);
        }
    }

    /** What is owed today for an action that is due by a date: nothing while that date is further away than the lead. */
    public Optional<ReminderKind> kindOn(LocalDate today, LocalDate latest) {
        if (today.isAfter(latest)) {
            return Optional.of(ReminderKind.OVERDUE);
        }
        return ChronoUnit.DAYS.between(today, latest) <= leadDays
                ? Optional.of(ReminderKind.DUE_SOON)
                : Optional.empty();
    }

    /** The last date that is within the lead today: nothing is owed for what is due later. */
    public LocalDate horizon(LocalDate today) {
        return today.plusDays(leadDays);
    }

    /** Whether what a person was told on a date need not be told again today. */
    public boolean stillFresh(LocalDate told, LocalDate today) {
        return told.plusDays(repeatDays).isAfter(today);
    }
}
