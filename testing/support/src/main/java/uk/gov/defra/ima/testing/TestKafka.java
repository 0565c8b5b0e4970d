package uk.gov.defra.ima.testing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.management.JMException;
import javax.management.JMX;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The one Kafka broker of this test process, started when first asked for.
 *
 * <p>It is registered with the platform's MBean server, because test classes and test resources can be loaded by
 * different class loaders, each with its own statics.
 */
public final class TestKafka {

    /** Partitions of a topic, as in every deployment. */
    public static final int PARTITIONS = 12;

    /** The topics that the services share. */
    public static final List<String> TOPICS = List.of(
            "ima.plans.v1", "ima.actions.v1", "ima.posts.v1", "ima.risks.v1", "ima.notifications.v1", "ima.reports.v1");

    private static final String NAME = "uk.gov.defra.ima.testing:type=Broker";

    private TestKafka() {}

    /** Addresses for {@code bootstrap.servers}; the same for the life of this process. Starts the broker at first. */
    public static String bootstrap() {
        return broker().getBootstrap();
    }

    /** Starts the broker again on the same port with the same data; does nothing while it runs. */
    public static void start() {
        broker().start();
    }

    /** Stops the broker: clients lose their connections and cannot connect. */
    public static void stop() {
        broker().stop();
    }

    /** Stops the broker and starts it on the same port with the same data. */
    public static void restart() {
        stop();
        start();
    }

    /** Makes topics of {@value #PARTITIONS} partitions, those that exist excepted. */
    public static void createTopics(String... names) {
        for (String name : names) {
            createTopic(name, PARTITIONS);
        }
    }

    /** Makes a topic, unless it exists. */
    public static void createTopic(String name, int partitions) {
        create(List.of(new NewTopic(name, partitions, (short) 1)));
    }

    private static synchronized BrokerMXBean broker() {
        MBeanServer beans = ManagementFactory.getPlatformMBeanServer();
        try {
            var name = new ObjectName(NAME);
            if (!beans.isRegistered(name)) {
                Path home = Directories.temporary("ima-kafka-");
                var broker = new Broker(home, FreePorts.several(2));
                broker.start();
                beans.registerMBean(broker, name);
                deleteAtExit(home);
                create(TOPICS.stream()
                        .map(topic -> new NewTopic(topic, PARTITIONS, (short) 1))
                        .toList());
            }
            return JMX.newMXBeanProxy(beans, name, BrokerMXBean.class);
        } catch (JMException e) {
            throw new IllegalStateException("cannot reach the broker of this process", e);
        }
    }

    private static void create(List<NewTopic> topics) {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
            for (var created : admin.createTopics(topics).values().entrySet()) {
                try {
                    created.getValue().get(30, TimeUnit.SECONDS);
                } catch (ExecutionException e) {
                    if (!(e.getCause() instanceof TopicExistsException)) {
                        throw new IllegalStateException("cannot make topic " + created.getKey(), e);
                    }
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while making topics " + topics, e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("the broker did not make topics " + Arrays.toString(topics.toArray()), e);
        }
    }

    private static void deleteAtExit(Path home) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            try {
                Directories.delete(home);
            } catch (IOException e) {
                Logger.getLogger(TestKafka.class.getName()).log(Level.FINE, "left behind: " + home, e);
            }
        }));
    }
}
