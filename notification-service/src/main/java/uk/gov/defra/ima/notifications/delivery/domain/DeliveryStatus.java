package uk.gov.defra.ima.notifications.delivery.domain;

/** What became of a mail. */
public enum DeliveryStatus {
    /** Decided, and waiting to be sent. */
    PENDING,
    /** Handed to the mail server, whose answer is not in yet. */
    SENDING,
    /** The mail server took it. */
    SENT,
    /** It was not sent, and will not be. */
    FAILED,
    /** A crash or a broken line left open whether the mail server took it; it is not sent again by itself. */
    UNKNOWN
}
