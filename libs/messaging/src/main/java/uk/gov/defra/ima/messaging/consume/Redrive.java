package uk.gov.defra.ima.messaging.consume;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.messaging.deadletter.DeadLetterArchive;
import uk.gov.defra.ima.messaging.deadletter.Failure;

/** Tries a dead letter again, because a person says so. */
@ApplicationScoped
public class Redrive {

    private static final Logger LOG = Logger.getLogger(Redrive.class);

    /** Two people at once: the second finds it closed and changes nothing. */
    private static final String CLOSE = """
            update dead_letter
            set state = 'REDRIVEN', redriven_at = now(), tried_at = now(), attempts = attempts + 1, redriven_by = ?
            where id = ?
            """;

    private static final String STILL_OPEN = """
            update dead_letter set kind = ?, reason = ?, attempts = attempts + 1, tried_at = now()
            where id = ? and state = 'OPEN'
            """;

    private final EventReceiver receiver;
    private final DeadLetterArchive archive;
    private final Transactions transactions;

    Redrive(EventReceiver receiver, DeadLetterArchive archive, Transactions transactions) {
        this.receiver = receiver;
        this.archive = archive;
        this.transactions = transactions;
    }

    /**
     * Has the record's effect and closes the dead letter in one transaction; an event that has had its effect in the
     * meantime only closes it.
     *
     * @param operator subject of the person's token
     * @return why it failed again; nothing when it has had its effect
     * @throws Exception when the database fails
     */
    public Optional<Failure> redrive(UUID id, String operator) throws Exception {
        ConsumerRecord<String, byte[]> record = archive.record(id).orElseThrow();
        Optional<Failure> failure = receiver.tryOnce(record, connection -> {
            close(connection, id, operator);
            return null;
        });
        if (failure.isPresent()) {
            transactions.call(connection -> {
                keepOpen(connection, id, failure.get());
                return null;
            });
        }
        LOG.infof("Operator %s redrove dead letter %s: %s", operator, id, failure.isPresent() ? "failed" : "done");
        return failure;
    }

    private static void close(Connection connection, UUID id, String operator) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CLOSE)) {
            update.setString(1, operator);
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    private static void keepOpen(Connection connection, UUID id, Failure failure) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(STILL_OPEN)) {
            update.setString(1, failure.kind().name());
            update.setString(2, failure.reason());
            update.setObject(3, id);
            update.executeUpdate();
        }
    }
}
