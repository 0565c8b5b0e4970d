package uk.gov.defra.ima.reports.story;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.awaitility.Awaitility;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.testing.TestKafka;
import uk.gov.defra.ima.testing.TestPostgres;

/** Puts events on the topics in the place of their owners, and waits until this service has taken them in. */
public final class Topics {

    private static final String KEPT = """
            select (select count(*) from plan_version where organisation = ?)
                 + (select count(*) from recommendation_version where organisation = ?)
                 + (select count(*) from action_version where organisation = ?)
                 + (select count(*) from post_version where organisation = ?)
            """;

    private Topics() {}

    /** Publishes a whole story and waits for it. */
    public static void tell(Story story) {
        publish(story.log());
        awaitKept(story.organisation(), story.log().size());
    }

    /** Publishes events in the order given. */
    public static void publish(List<Envelope> events) {
        try (var producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", TestKafka.bootstrap(), "linger.ms", "0"),
                new StringSerializer(),
                new ByteArraySerializer())) {
            List<Future<RecordMetadata>> sent = events.stream()
                    .map(event -> producer.send(new ProducerRecord<>(
                            EventCatalogue.topicOf(event.shortType()), event.subject(), EnvelopeJson.write(event))))
                    .toList();
            for (Future<RecordMetadata> each : sent) {
                each.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker took not every event", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while publishing", e);
        }
    }

    /** Waits until so many versions of an organisation's aggregates are kept. */
    public static void awaitKept(String organisation, int versions) {
        Awaitility.await("versions of " + organisation)
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> kept(organisation) == versions);
    }

    private static int kept(String organisation) throws SQLException {
        try (Connection connection = TestPostgres.database("reports").asOwner().getConnection();
                var statement = connection.prepareStatement(KEPT)) {
            for (int i : List.of(1, 2, 3, 4)) {
                statement.setString(i, organisation);
            }
            var result = statement.executeQuery();
            result.next();
            return result.getInt(1);
        }
    }
}
