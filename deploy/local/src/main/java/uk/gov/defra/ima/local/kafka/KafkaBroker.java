package uk.gov.defra.ima.local.kafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import kafka.Kafka;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;

/**
 * The main class of the broker's own JVM: formats the storage when it is new, runs Kafka, and ends when its standard
 * input does, which is when the launcher is gone.
 */
public final class KafkaBroker {

    private KafkaBroker() {}

    /**
     * Formats and runs.
     *
     * @param arguments the path of the broker's properties file
     */
    public static void main(String[] arguments) throws IOException {
        Thread.ofPlatform().daemon().name("life-of-launcher").start(KafkaBroker::endWithLauncher);
        format(arguments[0]);
        Kafka.main(arguments);
    }

    private static void format(String settings) throws IOException {
        var properties = new Properties();
        try (var in = Files.newBufferedReader(Path.of(settings))) {
            properties.load(in);
        }
        if (Files.exists(Path.of(properties.getProperty("log.dirs"), "meta.properties"))) {
            return;
        }
        String[] words = {"format", "--cluster-id", Uuid.randomUuid().toString(), "--config", settings};
        int code = StorageTool.execute(words, System.out);
        if (code != 0) {
            System.exit(code);
        }
    }

    private static void endWithLauncher() {
        try {
            while (System.in.read() >= 0) {
                // Nobody writes there; only its end matters.
            }
        } catch (IOException e) {
            System.err.println("standard input: " + e);
        }
        System.exit(0);
    }
}
