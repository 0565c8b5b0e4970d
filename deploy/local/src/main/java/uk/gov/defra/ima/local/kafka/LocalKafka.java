package uk.gov.defra.ima.local.kafka;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.ProcessPart;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.ChildProcess;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.JavaCommand;
import uk.gov.defra.ima.local.process.Readiness;

/** A real Kafka broker with the six topics, in a JVM of its own. */
public final class LocalKafka extends ProcessPart {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final List<String> OPTIONS = List.of(
            "-Xms64m",
            "-Xmx160m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow",
            "-Dlog4j2.configurationFile=classpath:uk/gov/defra/ima/local/kafka/broker-log4j2.xml");

    private final StackPlan plan;
    private final Path directory;

    /** A broker that is not started yet. */
    public LocalKafka(StackPlan plan, Children children) {
        super(Part.KAFKA, children);
        this.plan = plan;
        this.directory = plan.directory().resolve("kafka");
    }

    /** {@code host:port} for clients. */
    public String bootstrap() {
        return "127.0.0.1:" + plan.ports().of(Port.KAFKA);
    }

    @Override
    public void start() {
        if (!running()) {
            super.start();
            Topics.complete(bootstrap());
        }
    }

    @Override
    protected ChildCommand command() {
        Path settings = directory.resolve("server.properties");
        try {
            Files.createDirectories(directory);
            Files.writeString(
                    settings,
                    BrokerSettings.of(
                            plan.ports().of(Port.KAFKA),
                            plan.ports().of(Port.KAFKA_CONTROLLER),
                            directory.resolve("data")));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + settings, e);
        }
        List<String> words =
                JavaCommand.of(OPTIONS, "-cp", classPath(), KafkaBroker.class.getName(), settings.toString());
        return ChildCommand.of(part().slug(), part().label(), words, JavaCommand.SMALL, directory)
                .reading(ChildCommand.Input.LIFE_OF_LAUNCHER);
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        Readiness.await(started, PATIENCE, Readiness.listening(plan.ports().of(Port.KAFKA)));
    }

    /** Not this JVM's own class path: in a test that is somebody else's, with other versions. */
    private String classPath() {
        try {
            var here = KafkaBroker.class.getProtectionDomain().getCodeSource().getLocation();
            return Path.of(here.toURI())
                    + File.pathSeparator
                    + plan.checkout().libraries().resolve("*");
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
