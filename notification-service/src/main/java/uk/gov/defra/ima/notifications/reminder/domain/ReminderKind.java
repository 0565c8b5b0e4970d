package uk.gov.defra.ima.notifications.reminder.domain;

/** Why an action is brought to mind. */
public enum ReminderKind {
    /** Its last date is near, today included. */
    DUE_SOON,
    /** Its last date has passed. */
    OVERDUE
}
