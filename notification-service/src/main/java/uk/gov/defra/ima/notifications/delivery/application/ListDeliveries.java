package uk.gov.defra.ima.notifications.delivery.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.defra.ima.notifications.delivery.domain.Deliveries;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryQuery;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryState;

/** What was sent, and what became of it. */
@ApplicationScoped
public class ListDeliveries {

    private final Deliveries deliveries;

    ListDeliveries(Deliveries deliveries) {
        this.deliveries = deliveries;
    }

    /** The newest first, at most so many. */
    @Transactional
    public List<DeliveryState> list(DeliveryQuery query, int most) {
        return deliveries.matching(query, most);
    }
}
