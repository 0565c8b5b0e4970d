package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;

class EventProbeTest {

    private static final Envelope COMMITTED = ContractCheck.example("risk.mitigated.v1", "described-here");
    private static final Envelope ABORTED = ContractCheck.example("risk.mitigated.v1", "an-action-of-the-plan");

    @Test
    void onlyWhatWasCommittedIsSeen() throws Exception {
        try (var producer = new KafkaProducer<>(
                        Map.of("bootstrap.servers", TestKafka.bootstrap(), "transactional.id", "probed"),
                        new StringSerializer(),
                        new ByteArraySerializer());
                var probe = new EventProbe()) {
            producer.initTransactions();
            producer.beginTransaction();
            send(producer, ABORTED);
            producer.abortTransaction();
            producer.beginTransaction();
            send(producer, COMMITTED);
            producer.commitTransaction();
            assertThat(probe.await(COMMITTED.subject(), COMMITTED.shortType())).isEqualTo(COMMITTED);
            assertThat(probe.await(COMMITTED.subject(), COMMITTED.aggregateversion()))
                    .isEqualTo(COMMITTED);
            assertThat(probe.all(COMMITTED.subject())).containsExactly(COMMITTED);
        }
    }

    private static void send(KafkaProducer<String, byte[]> producer, Envelope event) throws Exception {
        String topic = EventCatalogue.topicOf(event.shortType());
        producer.send(new ProducerRecord<>(topic, event.subject(), EnvelopeJson.write(event)))
                .get(30, TimeUnit.SECONDS);
    }
}
