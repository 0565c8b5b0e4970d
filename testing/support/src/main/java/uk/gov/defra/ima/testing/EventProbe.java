package uk.gov.defra.ima.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;

/**
 * What is on the topics: every committed event from the beginning, as any consumer sees it. For one thread; closing it
 * lets the broker go.
 *
 * <p>{@code try (var probe = new EventProbe()) { probe.await(id, "action.added.v1"); }}
 */
public final class EventProbe implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final KafkaConsumer<String, byte[]> consumer;
    private final List<Envelope> seen = new ArrayList<>();

    /** Reads the topics that all services share. */
    public EventProbe() {
        this(TestKafka.TOPICS);
    }

    /** Reads some topics; they must exist. */
    public EventProbe(List<String> topics) {
        consumer = new KafkaConsumer<>(
                Map.of(
                        "bootstrap.servers", TestKafka.bootstrap(),
                        "client.id", "probe-" + UUID.randomUUID(),
                        "isolation.level", "read_committed",
                        "enable.auto.commit", "false",
                        "auto.offset.reset", "earliest"),
                new StringDeserializer(),
                new ByteArrayDeserializer());
        List<TopicPartition> partitions = topics.stream()
                .flatMap(topic -> consumer.partitionsFor(topic).stream())
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    /**
     * The first event of a type about a subject; waits up to 20 s for it.
     *
     * @throws AssertionError when it does not come, saying what came instead
     */
    public Envelope await(String subject, String shortType) {
        return awaitOne(
                subject,
                shortType,
                () -> first(subject, event -> event.shortType().equals(shortType)));
    }

    /**
     * The event that brought a subject to a version; waits up to 20 s for it.
     *
     * @throws AssertionError when it does not come, saying what came instead
     */
    public Envelope await(String subject, long version) {
        return awaitOne(
                subject, "version " + version, () -> first(subject, event -> event.aggregateversion() == version));
    }

    /**
     * The events about a subject in the order of their partition, as soon as there are so many of them.
     *
     * @throws AssertionError when fewer come within 20 s
     */
    public List<Envelope> awaitAll(String subject, int count) {
        return awaitOne(
                subject, count + " events", () -> Optional.of(about(subject)).filter(events -> events.size() >= count));
    }

    /** The events about a subject that are on the topics now, in the order of their partition. */
    public List<Envelope> all(String subject) {
        drain();
        return about(subject);
    }

    /** All events that are on the topics now; ordered within a subject alone. */
    public List<Envelope> all() {
        drain();
        return List.copyOf(seen);
    }

    @Override
    public void close() {
        consumer.close();
    }

    private <T> T awaitOne(String subject, String what, Supplier<Optional<T>> search) {
        try {
            // The consumer refuses a second thread, so the condition must stay in this one.
            return Awaitility.await()
                    .pollInSameThread()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(Duration.ofMillis(10))
                    .until(
                            () -> {
                                poll(Duration.ofMillis(100));
                                return search.get();
                            },
                            Optional::isPresent)
                    .orElseThrow();
        } catch (ConditionTimeoutException e) {
            List<String> came = about(subject).stream()
                    .map(event -> event.shortType() + " (version " + event.aggregateversion() + ")")
                    .toList();
            throw new AssertionError(
                    "no %s of %s within %s; what came: %s".formatted(what, subject, PATIENCE, came), e);
        }
    }

    private Optional<Envelope> first(String subject, Predicate<Envelope> wanted) {
        return seen.stream()
                .filter(event -> event.subject().equals(subject))
                .filter(wanted)
                .findFirst();
    }

    private List<Envelope> about(String subject) {
        return seen.stream().filter(event -> event.subject().equals(subject)).toList();
    }

    /** Reads up to the end that the topics have at this moment. */
    private void drain() {
        Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
        Awaitility.await("end of the topics")
                .pollInSameThread()
                .atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(10))
                .until(() -> {
                    poll(Duration.ofMillis(50));
                    return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
                });
    }

    private void poll(Duration patience) {
        for (ConsumerRecord<String, byte[]> message : consumer.poll(patience)) {
            Envelope event = EnvelopeJson.read(message.value());
            if (!event.subject().equals(message.key())) {
                throw new AssertionError("the key of %s is %s, not its subject %s"
                        .formatted(event.id(), message.key(), event.subject()));
            }
            seen.add(event);
        }
    }
}
