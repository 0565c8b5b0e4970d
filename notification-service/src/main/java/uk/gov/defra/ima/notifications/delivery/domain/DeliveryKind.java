package uk.gov.defra.ima.notifications.delivery.domain;

/** What a mail is about. */
public enum DeliveryKind {
    /** All that is due or late over a person's posts. */
    DIGEST,
    /** The status of an action was changed. */
    STATUS_CHANGE
}
