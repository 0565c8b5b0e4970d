package uk.gov.defra.ima.messaging.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestKafka;
import uk.gov.defra.ima.testing.TestPostgres;

/** A whole service while the broker or the database is away: it stays up, and catches up, by itself. */
@QuarkusTest
@RealInfrastructure(database = "messaging")
class OutageComponentTest {

    @Inject
    Things things;

    @AfterEach
    void allThere() {
        TestPostgres.start();
        TestKafka.start();
    }

    @Test
    @DisplayName("without Kafka the service is live and ready and records events; they arrive when Kafka is back")
    void kafkaAway() {
        String subject = things.name();
        things.record(subject, 1);
        things.awaitEffects(subject, 1);

        TestKafka.stop();
        for (int version = 2; version <= 30; version++) {
            things.record(subject, version);
        }
        given().get("/q/health/live").then().statusCode(200);
        given().get("/q/health/ready").then().statusCode(200);
        given().get("/q/health/started").then().statusCode(200);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> things.number("select count(*) from event_feed join event_journal using (event_id) "
                                + "where subject = '" + subject + "'")
                        == 30);

        TestKafka.start();
        things.awaitEffects(subject, 30);
        assertThat(things.number("select count(*) from event_gap where subject = '" + subject + "'"))
                .isZero();
    }

    @Test
    @DisplayName("a database that is restarted is found again by relay and consumer")
    void databaseAway() {
        String subject = things.name();
        things.record(subject, 1);
        things.awaitEffects(subject, 1);

        TestPostgres.restart();
        await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> things.record(subject, 2) != null);

        things.awaitEffects(subject, 2);
    }

    @Test
    @DisplayName("a channel that has met bytes of a stranger goes on")
    void strangeBytes() throws Exception {
        try (var stranger = new KafkaProducer<>(
                Map.<String, Object>of("bootstrap.servers", TestKafka.bootstrap()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            for (int partition = 0; partition < TestKafka.PARTITIONS; partition++) {
                stranger.send(new ProducerRecord<>("ima.plans.v1", partition, null, new byte[] {0, 1, 2}))
                        .get();
            }
        }
        String subject = things.name();
        things.record(subject, 1);

        things.awaitEffects(subject, 1);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> things.number("select count(*) from dead_letter where kind = 'UNREADABLE'")
                        >= TestKafka.PARTITIONS);
    }
}
