package uk.gov.defra.ima.risks.risk.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.TestKafka;
import uk.gov.defra.ima.web.ids.Uuid7;

/** The action service as the register knows it: what it publishes. */
final class ActionTopic implements AutoCloseable {

    private static final String TOPIC = "ima.actions.v1";
    private static final Instant START = Instant.parse("2026-11-02T09:00:00Z");

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", TestKafka.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private int lastPartition;

    /** An event that leaves an action with a status at a version; a released example in all else. */
    static Envelope event(String organisation, UUID action, String status, long version) {
        String type = version == 1 ? "action.added.v1" : "action.status-changed.v1";
        Envelope example = ContractCheck.examples(type).getFirst();
        ObjectNode data = example.data().deepCopy();
        ObjectNode after = (ObjectNode) data.get("action");
        after.put("id", action.toString())
                .put("organisation", organisation)
                .put("status", status)
                .put("version", version);
        return envelope(type, organisation, action, version, data);
    }

    private static Envelope envelope(String type, String organisation, UUID action, long version, JsonNode data) {
        return new Envelope(
                "1.0",
                Uuid7.next(),
                "/action-service",
                Envelope.TYPE_PREFIX + type,
                action.toString(),
                START.plusSeconds(version),
                "application/json",
                EventCatalogue.dataschemaOf(type),
                organisation,
                version,
                null,
                data);
    }

    /** An event of the same action that no version of the register knows. */
    static Envelope unknown(Envelope event) {
        return envelope(
                "action.sung.v1",
                event.organisation(),
                UUID.fromString(event.subject()),
                event.aggregateversion(),
                JsonNodeFactory.instance.objectNode());
    }

    /** Publishes events in this order, and waits until the broker has them. */
    void publish(Envelope... events) throws InterruptedException, ExecutionException {
        for (Envelope event : events) {
            lastPartition = producer.send(new ProducerRecord<>(TOPIC, event.subject(), EnvelopeJson.write(event)))
                    .get()
                    .partition();
        }
    }

    /** Publishes an event behind the last one, whatever its key, and waits until the broker has it. */
    void publishBehind(Envelope event) throws InterruptedException, ExecutionException {
        producer.send(new ProducerRecord<>(TOPIC, lastPartition, event.subject(), EnvelopeJson.write(event)))
                .get();
    }

    @Override
    public void close() {
        producer.close();
    }
}
