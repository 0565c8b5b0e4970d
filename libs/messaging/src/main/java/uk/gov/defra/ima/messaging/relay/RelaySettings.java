package uk.gov.defra.ima.messaging.relay;

import java.time.Duration;
import uk.gov.defra.ima.messaging.MessagingSettings.Publishing;
import uk.gov.defra.ima.messaging.MessagingSettings.RelaySection;

/**
 * How a relay works; the meaning of each is in {@link RelaySection}.
 *
 * @param service name of the service
 * @param publishing who publishes
 * @param poll longest sleep
 * @param pace least time between the beginnings of two rounds
 * @param standbyPoll time between two attempts to get the lease
 * @param sequencingBatch most events in one sequencing transaction
 * @param publishingBatch most events in one Kafka transaction
 * @param publishingBytes most bytes in one Kafka transaction
 */
record RelaySettings(
        String service,
        Publishing publishing,
        Duration poll,
        Duration pace,
        Duration standbyPoll,
        int sequencingBatch,
        int publishingBatch,
        long publishingBytes) {

    static RelaySettings of(String service, RelaySection section) {
        return new RelaySettings(
                service,
                section.publishing(),
                section.poll(),
                section.pace(),
                section.standbyPoll(),
                section.sequencingBatch(),
                section.publishingBatch(),
                section.publishingBytes());
    }
}
