package uk.gov.defra.ima.notifications.delivery.application;

import uk.gov.defra.ima.notifications.delivery.domain.DeliveryEvent;

/** Where events of deliveries are recorded, in the transaction of the change; the row is flushed before. */
public interface DeliveryJournal {

    /** Records one. */
    void record(DeliveryEvent event);
}
