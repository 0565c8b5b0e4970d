package uk.gov.defra.ima.notifications;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.TestKafka;

/** Publishes as the other services do, and only what their contract allows. */
final class Bus {

    private static KafkaProducer<String, byte[]> producer;

    private Bus() {}

    /** Publishes an event; returns when the broker has it. */
    static synchronized void publish(Envelope event) {
        ContractCheck.conforms(event);
        if (producer == null) {
            producer = new KafkaProducer<>(
                    Map.of("bootstrap.servers", TestKafka.bootstrap(), "acks", "all", "linger.ms", "0"),
                    new StringSerializer(),
                    new ByteArraySerializer());
        }
        try {
            producer.send(new ProducerRecord<>(
                            EventCatalogue.topicOf(event.shortType()), event.subject(), EnvelopeJson.write(event)))
                    .get(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("the broker did not take " + event, e);
        }
    }
}
