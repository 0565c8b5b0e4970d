package uk.gov.defra.ima.messaging.relay;

import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import uk.gov.defra.ima.messaging.MessagingSettings.Publishing;

/** A relay in a process of its own, to be killed. It ends with its parent: when its input does. */
final class RelayProcess {

    private RelayProcess() {}

    /** Arguments: service, JDBC URL, user, password, brokers. */
    public static void main(String[] arguments) throws IOException {
        Map<String, Object> kafka = new HashMap<>();
        kafka.put("bootstrap.servers", arguments[4]);
        var settings = new RelaySettings(
                arguments[0],
                Publishing.BY_RELAY,
                Duration.ofSeconds(1),
                Duration.ofMillis(20),
                Duration.ofMillis(50),
                1000,
                500,
                8L << 20);
        try (var relay = new Relay(
                settings,
                new DirectConnections(arguments[1], arguments[2], arguments[3], arguments[0]),
                new Producers(kafka, arguments[0], Duration.ofSeconds(30), Duration.ofSeconds(5)),
                new RelayFigures(),
                RelaySteps.UNWATCHED)) {
            relay.start();
            while (System.in.read() >= 0) {
                // Until the parent closes it, or dies.
            }
        }
    }
}
