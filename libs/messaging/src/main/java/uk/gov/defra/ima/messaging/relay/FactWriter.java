package uk.gov.defra.ima.messaging.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.InvalidTimestampException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordBatchTooLargeException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.UnsupportedForMessageFormatException;
import org.apache.kafka.common.header.internals.RecordHeader;

/**
 * Writes batches to Kafka, each in one transaction.
 *
 * <p>The producer is used directly, not through a channel: a relay must know which record of a batch was refused, decide
 * when a transaction begins and ends, and fence its predecessor; none of which a channel shows.
 */
final class FactWriter implements AutoCloseable {

    private static final RecordHeader CONTENT_TYPE = new RecordHeader(
            "content-type", "application/cloudevents+json; charset=UTF-8".getBytes(StandardCharsets.UTF_8));

    /** What no repetition mends. Everything else is an outage: the broker is away, slow, or misconfigured. */
    private static final List<Class<? extends KafkaException>> REFUSALS = List.of(
            RecordTooLargeException.class,
            RecordBatchTooLargeException.class,
            InvalidRecordException.class,
            InvalidTimestampException.class,
            InvalidTopicException.class,
            UnsupportedForMessageFormatException.class,
            SerializationException.class);

    private final Producer<String, byte[]> producer;
    private final RelaySteps steps;

    /**
     * Fences every earlier producer of the same transactional id: a transaction that it left open is aborted, and it can
     * neither send nor commit from now on, even if it still tries.
     *
     * @throws KafkaException when the broker does not answer in time; the producer is closed then
     */
    FactWriter(Producer<String, byte[]> producer, RelaySteps steps) {
        this.producer = producer;
        this.steps = steps;
        try {
            producer.initTransactions();
        } catch (KafkaException e) {
            producer.close(Duration.ZERO);
            throw e;
        }
    }

    /**
     * Writes all rows in one transaction, or none.
     *
     * @return the rows that were refused for good; when there are any, nothing was written
     * @throws KafkaException when it is not known whether anything was written, or nothing could be: this writer must not
     *     be used again
     */
    List<Refusal> write(List<FeedRow> rows) {
        producer.beginTransaction();
        Map<FeedRow, Future<RecordMetadata>> sent = new LinkedHashMap<>();
        KafkaException failure = send(rows, sent);
        producer.flush();
        List<Refusal> refused = new ArrayList<>();
        for (var record : sent.entrySet()) {
            KafkaException e = outcome(record.getValue());
            if (isRefusal(e)) {
                refused.add(new Refusal(record.getKey(), e.getMessage()));
            } else if (e != null && failure == null) {
                failure = e;
            }
        }
        if (!refused.isEmpty()) {
            producer.abortTransaction();
            return refused;
        }
        if (failure != null) {
            throw failure;
        }
        steps.reached(RelayStep.SENT_UNCOMMITTED);
        producer.commitTransaction();
        return List.of();
    }

    /** Sends in order; a refusal in the middle makes the client fail the rest, which is then not worth sending. */
    private KafkaException send(List<FeedRow> rows, Map<FeedRow, Future<RecordMetadata>> sent) {
        for (FeedRow row : rows) {
            try {
                sent.put(row, producer.send(record(row)));
            } catch (InterruptException e) {
                throw e;
            } catch (KafkaException e) {
                return e;
            }
            if (sent.size() == (rows.size() + 1) / 2) {
                steps.reached(RelayStep.HALF_SENT);
            }
        }
        return null;
    }

    private static ProducerRecord<String, byte[]> record(FeedRow row) {
        return new ProducerRecord<>(
                row.topic(),
                null,
                null,
                row.subject(),
                row.envelope().getBytes(StandardCharsets.UTF_8),
                List.of(CONTENT_TYPE));
    }

    private static KafkaException outcome(Future<RecordMetadata> sent) {
        try {
            sent.get();
            return null;
        } catch (InterruptedException e) {
            throw new InterruptException(e);
        } catch (ExecutionException e) {
            return e.getCause() instanceof KafkaException known ? known : new KafkaException(e.getCause());
        }
    }

    private static boolean isRefusal(KafkaException e) {
        return e != null && REFUSALS.stream().anyMatch(type -> type.isInstance(e));
    }

    /** Ends the producer at once; what it left open is aborted by the next writer. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }
}
