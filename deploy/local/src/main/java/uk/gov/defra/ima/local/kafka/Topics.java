package uk.gov.defra.ima.local.kafka;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

/** The topics of the system. They keep every event: what is removed and when is decided by a plan's disposal. */
public final class Topics {

    /** All six. */
    public static final List<String> NAMES = List.of(
            "ima.plans.v1", "ima.actions.v1", "ima.posts.v1", "ima.risks.v1", "ima.notifications.v1", "ima.reports.v1");

    /** Of each topic. */
    public static final int PARTITIONS = 12;

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Topics() {}

    /** Makes those that are missing. @throws IllegalStateException when the broker does not let it */
    static void complete(String bootstrap) {
        Map<String, Object> settings = Map.of(
                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                5_000,
                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                (int) PATIENCE.toMillis(),
                AdminClientConfig.ENABLE_METRICS_PUSH_CONFIG,
                false);
        try (Admin admin = Admin.create(settings)) {
            Set<String> there = awaited(admin.listTopics().names());
            List<NewTopic> missing = NAMES.stream()
                    .filter(name -> !there.contains(name))
                    .map(Topics::topic)
                    .toList();
            awaited(admin.createTopics(missing).all());
        }
    }

    private static NewTopic topic(String name) {
        return new NewTopic(name, PARTITIONS, (short) 1).configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    }

    private static <T> T awaited(Future<T> answer) {
        try {
            return answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the topics cannot be made: " + e.getCause(), e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the topics are not made in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the topics were not waited for", e);
        }
    }
}
