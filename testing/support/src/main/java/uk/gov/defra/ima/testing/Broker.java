package uk.gov.defra.ima.testing;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Exit;
import org.apache.kafka.common.utils.Time;

/** A real broker and controller in this process, on a port and a directory of their own. */
final class Broker implements BrokerMXBean {

    /** Held here, because a logger that nobody holds forgets its level. */
    private static final List<Logger> QUIET = Stream.of("org.apache.kafka", "kafka", "state.change.logger")
            .map(Logger::getLogger)
            .toList();

    private final Properties properties = new Properties();
    private final String bootstrap;
    private KafkaRaftServer server;

    Broker(Path home, List<Integer> ports) {
        // The broker's start alone is a thousand lines.
        QUIET.forEach(logger -> logger.setLevel(Level.SEVERE));
        bootstrap = "localhost:" + ports.get(0);
        properties.putAll(Map.of(
                "process.roles", "broker,controller",
                "node.id", "1",
                "controller.quorum.voters", "1@localhost:" + ports.get(1),
                "listeners", "PLAINTEXT://localhost:%d,CONTROLLER://localhost:%d".formatted(ports.get(0), ports.get(1)),
                "controller.listener.names", "CONTROLLER",
                "log.dirs", home.resolve("data").toString(),
                "auto.create.topics.enable", "false"));
        // One node cannot replicate, and few partitions of the internal topics start quicker.
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            properties.put(topic + ".replication.factor", "1");
            properties.put(topic + ".num.partitions", "2");
        }
        properties.putAll(Map.of(
                "transaction.state.log.min.isr",
                "1",
                "share.coordinator.state.topic.min.isr",
                "1",
                "group.initial.rebalance.delay.ms",
                "0",
                "log.cleaner.dedupe.buffer.size",
                "4194304",
                "log.index.size.max.bytes",
                "1048576"));
        // The broker must not end the test process when it fails.
        Exit.setExitProcedure((status, message) -> {
            throw new IllegalStateException("the broker wanted to exit with " + status + ": " + message);
        });
        Exit.setHaltProcedure((status, message) -> {
            throw new IllegalStateException("the broker wanted to halt with " + status + ": " + message);
        });
        format(home);
    }

    @Override
    public String getBootstrap() {
        return bootstrap;
    }

    @Override
    public synchronized void start() {
        if (server != null) {
            return;
        }
        withOwnClassLoader(() -> {
            server = new KafkaRaftServer(KafkaConfig.fromProps(properties), Time.SYSTEM);
            server.startup();
            awaitAnswer();
        });
    }

    @Override
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        withOwnClassLoader(() -> {
            server.shutdown();
            server.awaitShutdown();
        });
        server = null;
    }

    private void awaitAnswer() {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
            admin.describeCluster().nodes().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("the broker does not answer at " + bootstrap, e);
        }
    }

    private void format(Path home) {
        Path file = home.resolve("server.properties");
        Path said = home.resolve("format.log");
        try (var out = Files.newOutputStream(file);
                var log = new PrintStream(Files.newOutputStream(said), true, StandardCharsets.UTF_8)) {
            properties.store(out, null);
            String[] arguments = {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString()};
            if (StorageTool.execute(arguments, log) != 0) {
                throw new IllegalStateException("cannot format the broker's storage: " + Files.readString(said));
            }
        } catch (IOException e) {
            throw new IllegalStateException("cannot prepare " + home, e);
        }
    }

    /** Kafka loads its plug-ins with the thread's class loader, which here may be that of another application. */
    private static void withOwnClassLoader(Runnable work) {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(Broker.class.getClassLoader());
        try {
            work.run();
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
    }
}
