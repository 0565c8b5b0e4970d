package uk.gov.defra.ima.messaging.relay;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** Makes the relay's producers: all of one service share one transactional id, so that each fences those before it. */
final class Producers implements Supplier<Producer<String, byte[]>> {

    private final Map<String, Object> configuration;

    /**
     * For one service.
     *
     * @param connection where the brokers are, and how to get in: what is set under {@code kafka.*}
     * @param service name of the service
     * @param transactionTimeout how long the broker waits for a producer that has vanished
     * @param callTimeout how long a call may block
     */
    Producers(Map<String, Object> connection, String service, Duration transactionTimeout, Duration callTimeout) {
        configuration = new HashMap<>(connection);
        int call = Math.toIntExact(callTimeout.toMillis());
        configuration.putAll(Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                service + "-relay",
                ProducerConfig.CLIENT_ID_CONFIG,
                service + "-relay",
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.LINGER_MS_CONFIG,
                0,
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                Math.toIntExact(transactionTimeout.toMillis()),
                ProducerConfig.MAX_BLOCK_MS_CONFIG,
                call,
                ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
                call,
                // Shorter than the transaction may last: a batch must not be acknowledged after its time.
                ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
                Math.max(call, Math.toIntExact(transactionTimeout.toMillis() * 2 / 3))));
    }

    @Override
    public Producer<String, byte[]> get() {
        return new KafkaProducer<>(configuration, new StringSerializer(), new ByteArraySerializer());
    }
}
