package uk.gov.defra.ima.notifications.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.delivery.domain.Delivery;

/** Where mail that was decided waits for the sender, written in the transaction of the decision. */
@ApplicationScoped
public class Outbox {

    private final Deliveries deliveries;
    private final Event<MailWaits> mailWaits;

    Outbox(Deliveries deliveries, Event<MailWaits> mailWaits) {
        this.deliveries = deliveries;
        this.mailWaits = mailWaits;
    }

    /** Leaves a new mail; the sender is woken when the transaction has committed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void leave(Delivery delivery) {
        deliveries.persist(delivery);
        mailWaits.fire(new MailWaits());
    }

    /** Told to the sender after commit: there is something to do. */
    public record MailWaits() {}
}
