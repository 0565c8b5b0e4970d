package uk.gov.defra.ima.notifications.delivery.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.notifications.ProducedEvent;
import uk.gov.defra.ima.notifications.delivery.domain.Delivery;
import uk.gov.defra.ima.notifications.delivery.domain.DeliveryEvent;
import uk.gov.defra.ima.testing.ContractCheck;

class DeliveryContractTest {

    private static final Instant AT = Instant.parse("2018-08-01T07:00:00Z");

    @Test
    void everyEventIsAsItsSchemaSays() {
        assertThat(checked(taken(digest()).sent(AT)).shortType()).isEqualTo("delivery.sent.v1");
        assertThat(checked(taken(news()).sent(AT))
                        .data()
                        .at("/delivery/causedBy")
                        .isMissingNode())
                .isFalse();
        assertThat(checked(digest().failed("The person's account is disabled.", AT))
                        .shortType())
                .isEqualTo("delivery.failed.v1");
        assertThat(checked(taken(news()).doubted("Nobody knows.", AT)).shortType())
                .isEqualTo("delivery.unknown.v1");
    }

    private static Envelope checked(DeliveryEvent event) {
        var envelope = ProducedEvent.of(DeliveryEvents.onTheWire(event));
        ContractCheck.conforms(envelope);
        return envelope;
    }

    private static Delivery taken(Delivery delivery) {
        delivery.take(AT);
        return delivery;
    }

    private static Delivery digest() {
        return Delivery.digest(
                UUID.randomUUID(), "defra", "ann", LocalDate.of(2018, 8, 1), List.of(UUID.randomUUID()), AT);
    }

    private static Delivery news() {
        return Delivery.statusChange(UUID.randomUUID(), "defra", "ann", UUID.randomUUID(), AT);
    }
}
