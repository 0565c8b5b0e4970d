package uk.gov.defra.ima.notifications.delivery.application;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryKind;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryStatus;

/** Counts what becomes of mail; an alarm belongs on {@code ima.deliveries} with status UNKNOWN or FAILED. */
@ApplicationScoped
class DeliveryFigures {

    private final MeterRegistry meters;

    DeliveryFigures(MeterRegistry meters) {
        this.meters = meters;
    }

    void count(DeliveryKind kind, DeliveryStatus became) {
        meters.counter("ima.deliveries", "kind", kind.name(), "status", became.name())
                .increment();
    }
}
