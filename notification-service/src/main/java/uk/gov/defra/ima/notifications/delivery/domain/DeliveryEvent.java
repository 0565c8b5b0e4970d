package uk.gov.defra.ima.notifications.delivery.domain;

import java.time.Instant;

/** What becomes of a delivery. */
public sealed interface DeliveryEvent {

    /** The delivery after it. */
    DeliveryState delivery();

    /** When it was recorded. */
    Instant at();

    /** The mail server took it. */
    record Sent(DeliveryState delivery, Instant at) implements DeliveryEvent {}

    /** It was not sent, and will not be. */
    record Failed(String reason, DeliveryState delivery, Instant at) implements DeliveryEvent {}

    /** Nobody knows whether it was sent: a person has to look. */
    record InDoubt(String reason, DeliveryState delivery, Instant at) implements DeliveryEvent {}
}
