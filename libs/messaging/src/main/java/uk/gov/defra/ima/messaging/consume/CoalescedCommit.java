package uk.gov.defra.ima.messaging.consume;

import io.smallrye.common.annotation.Identifier;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.kafka.IncomingKafkaRecord;
import io.smallrye.reactive.messaging.kafka.KafkaConnectorIncomingConfiguration;
import io.smallrye.reactive.messaging.kafka.KafkaConsumer;
import io.smallrye.reactive.messaging.kafka.commit.KafkaCommitHandler;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jboss.logging.Logger;

/**
 * Tells Kafka how far a channel has come: one request at a time, each with everything acknowledged meanwhile.
 *
 * <p>The connector's own strategies do not suit batches that may wait for a database: "throttled" asks the broker for
 * offsets while it hands records on, which ends the channel when the broker is away, and gives up a channel whose batch
 * waits for a minute; "latest" sends a request for every partition of every batch. An offset that is committed late, or
 * never, costs a duplicate, which the inbox skips.
 */
final class CoalescedCommit implements KafkaCommitHandler {

    private static final Logger LOG = Logger.getLogger(CoalescedCommit.class);
    private static final Duration FAREWELL = Duration.ofSeconds(2);

    private final KafkaConsumer<?, ?> consumer;
    private final Map<TopicPartition, Long> acknowledged = new HashMap<>();
    private boolean underWay;

    CoalescedCommit(KafkaConsumer<?, ?> consumer) {
        this.consumer = consumer;
    }

    @Override
    public <K, V> Uni<Void> handle(IncomingKafkaRecord<K, V> record) {
        synchronized (this) {
            acknowledged.merge(
                    new TopicPartition(record.getTopic(), record.getPartition()), record.getOffset() + 1, Math::max);
        }
        commit();
        return Uni.createFrom().voidItem().runSubscriptionOn(record::runOnMessageContext);
    }

    private void commit() {
        Map<TopicPartition, OffsetAndMetadata> offsets;
        synchronized (this) {
            if (underWay || acknowledged.isEmpty()) {
                return;
            }
            underWay = true;
            offsets = take();
        }
        consumer.commitAsync(offsets)
                .subscribe()
                .with(
                        done -> {
                            ended();
                            commit();
                        },
                        failure -> {
                            // Left for the next acknowledgement: at once it would most likely fail again.
                            LOG.debugf(failure, "Offsets were not committed");
                            putBack(offsets);
                            ended();
                        });
    }

    private synchronized void ended() {
        underWay = false;
    }

    private Map<TopicPartition, OffsetAndMetadata> take() {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        acknowledged.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        acknowledged.clear();
        return offsets;
    }

    private synchronized void putBack(Map<TopicPartition, OffsetAndMetadata> offsets) {
        offsets.forEach((partition, offset) -> acknowledged.merge(partition, offset.offset(), Math::max));
    }

    /** Called on the polling thread, before the partitions go to another consumer. */
    @Override
    public void partitionsRevoked(Collection<TopicPartition> partitions) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        synchronized (this) {
            for (TopicPartition partition : partitions) {
                Long offset = acknowledged.remove(partition);
                if (offset != null) {
                    offsets.put(partition, new OffsetAndMetadata(offset));
                }
            }
        }
        if (offsets.isEmpty()) {
            return;
        }
        try {
            consumer.unwrap().commitSync(offsets, FAREWELL);
        } catch (RuntimeException e) {
            LOG.debugf(e, "Offsets of revoked partitions were not committed");
        }
    }

    @Override
    public void terminate(boolean graceful) {
        Map<TopicPartition, OffsetAndMetadata> offsets;
        synchronized (this) {
            offsets = take();
        }
        if (!offsets.isEmpty()) {
            try {
                consumer.commit(offsets).await().atMost(FAREWELL);
            } catch (RuntimeException e) {
                LOG.debugf(e, "The last offsets were not committed");
            }
        }
    }

    /** Found by the connector under its name. */
    @ApplicationScoped
    @Identifier("ima-coalesced")
    static class Factory implements KafkaCommitHandler.Factory {

        @Override
        public KafkaCommitHandler create(
                KafkaConnectorIncomingConfiguration configuration,
                Vertx vertx,
                KafkaConsumer<?, ?> consumer,
                BiConsumer<Throwable, Boolean> reportFailure) {
            return new CoalescedCommit(consumer);
        }
    }
}
