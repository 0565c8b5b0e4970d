package uk.gov.defra.ima.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a component test the process's broker. Argument: {@code topics}, further topics to make, comma separated. */
public final class KafkaTestResource implements QuarkusTestResourceLifecycleManager {

    private String[] topics = {};

    @Override
    public void init(Map<String, String> arguments) {
        String asked = arguments.getOrDefault("topics", "");
        topics = asked.isBlank() ? topics : asked.strip().split("\\s*,\\s*");
    }

    @Override
    public Map<String, String> start() {
        TestKafka.start();
        TestKafka.createTopics(topics);
        return Map.of("IMA_KAFKA_BOOTSTRAP", TestKafka.bootstrap());
    }

    @Override
    public void stop() {
        TestKafka.stop();
    }
}
