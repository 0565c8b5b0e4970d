package uk.gov.defra.ima.notifications.reminder.domain;

/** How a reminder stands. */
public enum ReminderStatus {
    /** Owed; nobody has been mailed about it yet. */
    DUE,
    /** Still owed; a mail about it has been accepted by the mail server. Derived from deliveries, never stored. */
    SENT,
    /** No longer owed. */
    CANCELLED
}
