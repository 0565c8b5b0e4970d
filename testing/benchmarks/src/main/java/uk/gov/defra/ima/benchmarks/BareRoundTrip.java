package uk.gov.defra.ima.benchmarks;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The least that Kafka itself takes: a record of an event's size from send to poll, acknowledged by all replicas. */
final class BareRoundTrip {

    private static final int BYTES = 2_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private BareRoundTrip() {}

    static Histogram measure(String bootstrap, int rate, Duration howLong) throws Exception {
        var topic = "bench-" + UUID.randomUUID();
        try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.createTopics(List.of(new NewTopic(topic, 12, (short) 1)))
                    .all()
                    .get();
        }
        try (var producer = producer(bootstrap);
                var consumer = consumer(bootstrap)) {
            consumer.subscribe(List.of(topic));
            consumer.poll(Duration.ofSeconds(2));
            var expected = rate * howLong.toSeconds();
            var sending = Thread.ofPlatform().start(() -> send(producer, topic, rate, howLong));
            var micros = receive(consumer, expected);
            sending.join();
            return micros;
        }
    }

    private static void send(KafkaProducer<byte[], byte[]> producer, String topic, int rate, Duration howLong) {
        try {
            Pace.run(List.of((Writers.Writer) () -> sendOne(producer, topic)), rate, howLong);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void sendOne(KafkaProducer<byte[], byte[]> producer, String topic) {
        var failed = new AtomicReference<Exception>();
        var sent = producer.send(new ProducerRecord<>(topic, key(), stamped()), (metadata, error) -> failed.set(error));
        if (sent.isDone() && failed.get() != null) {
            throw new IllegalStateException(failed.get());
        }
    }

    private static Histogram receive(KafkaConsumer<byte[], byte[]> consumer, long expected) {
        var micros = new Histogram(3);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (micros.getTotalCount() < expected && System.nanoTime() < end) {
            for (var record : consumer.poll(Duration.ofMillis(100))) {
                micros.recordValue(
                        (System.nanoTime() - ByteBuffer.wrap(record.value()).getLong()) / 1_000);
                end = System.nanoTime() + PATIENCE.toNanos();
            }
        }
        if (micros.getTotalCount() < expected) {
            throw new IllegalStateException("only %d of %d records came".formatted(micros.getTotalCount(), expected));
        }
        return micros;
    }

    private static byte[] stamped() {
        return ByteBuffer.allocate(BYTES).putLong(System.nanoTime()).array();
    }

    private static byte[] key() {
        return UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8);
    }

    private static KafkaProducer<byte[], byte[]> producer(String bootstrap) {
        return new KafkaProducer<>(
                Map.of("bootstrap.servers", bootstrap, "acks", "all", "linger.ms", "0"),
                new ByteArraySerializer(),
                new ByteArraySerializer());
    }

    private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
        return new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "group.id",
                        "bench-" + UUID.randomUUID(),
                        "auto.offset.reset",
                        "earliest"),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
    }
}
