package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.Instant;

/** What becomes of a reminder. */
public sealed interface ReminderEvent {

    /** The reminder after it. */
    ReminderState reminder();

    /** When it was recorded. */
    Instant at();

    /** It is owed from now on; again, when it had been cancelled. */
    record Due(ReminderState reminder, Instant at) implements ReminderEvent {}

    /** It is no longer owed. */
    record Cancelled(CancelReason reason, ReminderState reminder, Instant at) implements ReminderEvent {}
}
