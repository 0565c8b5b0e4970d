package uk.gov.defra.ima.messaging.healing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;

/** Asks owners for the versions that this service misses, and takes in what they answer as if Kafka had brought it. */
final class GapHealer {

    private static final Logger LOG = Logger.getLogger(GapHealer.class);

    /** Where it came from, should it become a dead letter. */
    private static final String TOPIC = "healed";

    private final OpenGaps gaps;
    private final Owners owners;
    private final Consumer<List<ConsumerRecord<String, byte[]>>> receiver;

    GapHealer(OpenGaps gaps, Owners owners, Consumer<List<ConsumerRecord<String, byte[]>>> receiver) {
        this.gaps = gaps;
        this.owners = owners;
        this.receiver = receiver;
    }

    /** Asks once for everything that is due. What an owner does not give now is asked for again, ever later. */
    void heal() throws SQLException, InterruptedException {
        for (MissingVersions missing : gaps.claim()) {
            try {
                List<String> found = owners.ask(missing);
                receiver.accept(found.stream()
                        .map(envelope -> record(missing, envelope))
                        .toList());
                LOG.infof(
                        "Of %s, versions %s were missing; %s gave %d",
                        missing.subject(), missing.versions(), missing.source(), found.size());
            } catch (IOException e) {
                LOG.warnf(
                        "Of %s, versions %s are missing, and %s does not give them: %s",
                        missing.subject(), missing.versions(), missing.source(), e.getMessage());
            }
        }
    }

    private static ConsumerRecord<String, byte[]> record(MissingVersions missing, String envelope) {
        return new ConsumerRecord<>(TOPIC, -1, -1, missing.subject(), envelope.getBytes(StandardCharsets.UTF_8));
    }
}
