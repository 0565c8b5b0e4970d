package uk.gov.defra.ima.notifications.delivery.events;

import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.notifications.delivery.application.DeliveryJournal;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryEvent;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;

/** Where each event of a delivery has its place on the wire. */
@ApplicationScoped
class DeliveryEvents implements DeliveryJournal {

    private final EventJournal journal;

    DeliveryEvents(EventJournal journal) {
        this.journal = journal;
    }

    @Override
    public void record(DeliveryEvent event) {
        journal.append(onTheWire(event));
    }

    static NewEvent onTheWire(DeliveryEvent event) {
        return switch (event) {
            case DeliveryEvent.Sent sent -> newEvent("delivery.sent.v1", sent, null);
            case DeliveryEvent.Failed failed -> newEvent("delivery.failed.v1", failed, failed.reason());
            case DeliveryEvent.InDoubt inDoubt -> newEvent("delivery.unknown.v1", inDoubt, inDoubt.reason());
        };
    }

    private static NewEvent newEvent(String type, DeliveryEvent event, String reason) {
        DeliveryState delivery = event.delivery();
        return new NewEvent(
                type,
                delivery.organisation(),
                delivery.id().toString(),
                delivery.version(),
                event.at(),
                new DeliveryPayload(reason, DeliveryPayload.Delivery.of(delivery)));
    }
}
