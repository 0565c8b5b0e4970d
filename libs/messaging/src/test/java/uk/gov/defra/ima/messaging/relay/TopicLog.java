package uk.gov.defra.ima.messaging.relay;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.testing.TestKafka;

/** What consumers see on a topic now: everything committed, each partition in its order, copies included. */
final class TopicLog {

    static final String ACTIONS = "ima.actions.v1";
    static final String POSTS = "ima.posts.v1";

    private final List<Envelope> events = new ArrayList<>();

    private TopicLog() {}

    /** Reads all that the topics hold about some subjects. */
    static TopicLog of(Collection<String> subjects, String... topics) {
        var log = new TopicLog();
        try (var consumer = new KafkaConsumer<>(
                Map.<String, Object>of(
                        "bootstrap.servers",
                        TestKafka.bootstrap(),
                        "isolation.level",
                        "read_committed",
                        "fetch.max.wait.ms",
                        50),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = new ArrayList<>();
            for (String topic : topics) {
                consumer.partitionsFor(topic).forEach(p -> partitions.add(new TopicPartition(topic, p.partition())));
            }
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            // With read_committed, the end is the last stable offset: nothing of an open transaction.
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> record : consumer.poll(Duration.ofMillis(100))) {
                    if (subjects.contains(record.key())) {
                        log.events.add(EnvelopeJson.read(record.value()));
                    }
                }
            }
        }
        return log;
    }

    /** The ids, copies once. */
    Set<UUID> ids() {
        Set<UUID> ids = new LinkedHashSet<>();
        events.forEach(event -> ids.add(event.id()));
        return ids;
    }

    /** For each subject the versions in the order in which each came for the first time. */
    Map<String, List<Long>> firstOccurrences() {
        Map<String, Set<Long>> firsts = new LinkedHashMap<>();
        for (Envelope event : events) {
            firsts.computeIfAbsent(event.subject(), s -> new LinkedHashSet<>()).add(event.aggregateversion());
        }
        Map<String, List<Long>> lists = new LinkedHashMap<>();
        firsts.forEach((subject, versions) -> lists.put(subject, List.copyOf(versions)));
        return lists;
    }

    /** How many records there are, copies included. */
    int size() {
        return events.size();
    }
}
