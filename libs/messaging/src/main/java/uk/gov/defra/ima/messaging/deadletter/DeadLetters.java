package uk.gov.defra.ima.messaging.deadletter;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Writes dead letters, in the transaction of a connection that the caller has. */
public final class DeadLetters {

    private static final String ADD = """
            insert into dead_letter
                (id, fingerprint, topic, partition, kafka_offset, key, headers, payload, kind, reason,
                 event_id, type, source, subject, aggregate_version, organisation, attempts)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (fingerprint) do update
            set kind = excluded.kind, reason = excluded.reason, tried_at = now(),
                attempts = dead_letter.attempts + excluded.attempts
            where dead_letter.state = 'OPEN'
            """;

    /** A later version may never come to reveal what is missing. */
    private static final String MISSING = """
            insert into event_gap (subject, aggregate_version, source, organisation)
            select ?, ?, ?, ?
            where not exists (select 1 from event_history where subject = ? and aggregate_version = ?)
            on conflict do nothing
            """;

    private static final String CAME_AGAIN = """
            update dead_letter set state = 'REDRIVEN', redriven_at = now(), tried_at = now()
            where state = 'OPEN' and fingerprint = any (?)
            """;

    /** Header by which the connector marks a record on its way through this process. */
    private static final String CONNECTORS_OWN = "__smallrye_generationId";

    private DeadLetters() {}

    /**
     * Keeps a record whole. One that is kept already is only counted again.
     *
     * @param envelope the event in it, when it can be read; its version then counts as missing
     * @throws SQLException when the database fails
     */
    public static void add(
            Connection connection, ConsumerRecord<String, byte[]> record, Optional<Envelope> envelope, Failure failure)
            throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(ADD)) {
            insert.setObject(1, Uuid7.next());
            insert.setString(2, fingerprint(record, envelope));
            insert.setString(3, record.topic());
            insert.setInt(4, record.partition());
            insert.setLong(5, record.offset());
            insert.setBytes(6, record.key() == null ? null : record.key().getBytes(StandardCharsets.UTF_8));
            insert.setString(7, headers(record));
            insert.setBytes(8, record.value());
            insert.setString(9, failure.kind().name());
            insert.setString(10, failure.reason());
            insert.setObject(11, envelope.map(Envelope::id).orElse(null), Types.OTHER);
            insert.setString(12, envelope.map(Envelope::shortType).orElse(null));
            insert.setString(13, envelope.map(Envelope::source).orElse(null));
            insert.setString(14, envelope.map(Envelope::subject).orElse(null));
            insert.setObject(15, envelope.map(Envelope::aggregateversion).orElse(null), Types.BIGINT);
            insert.setString(16, envelope.map(Envelope::organisation).orElse(null));
            insert.setInt(17, failure.attempts());
            insert.executeUpdate();
        }
        if (envelope.isPresent()) {
            noteMissing(connection, envelope.get());
        }
    }

    /** Closes the dead letters of events that have been taken in by another way. */
    public static void cameAgain(Connection connection, Collection<UUID> events) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(CAME_AGAIN)) {
            update.setArray(
                    1,
                    connection.createArrayOf(
                            "text", events.stream().map(UUID::toString).toArray()));
            update.executeUpdate();
        }
    }

    private static void noteMissing(Connection connection, Envelope event) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(MISSING)) {
            insert.setString(1, event.subject());
            insert.setLong(2, event.aggregateversion());
            insert.setString(3, event.source());
            insert.setString(4, event.organisation());
            insert.setString(5, event.subject());
            insert.setLong(6, event.aggregateversion());
            insert.executeUpdate();
        }
    }

    private static String fingerprint(ConsumerRecord<String, byte[]> record, Optional<Envelope> envelope) {
        return envelope.map(event -> event.id().toString())
                .orElseGet(() -> "%s/%d/%d/%s"
                        .formatted(record.topic(), record.partition(), record.offset(), digest(record.value())));
    }

    private static String digest(byte[] payload) {
        if (payload == null) {
            return "none";
        }
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(payload));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static String headers(ConsumerRecord<String, byte[]> record) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Header header : record.headers()) {
            if (!header.key().equals(CONNECTORS_OWN)) {
                all.addObject().put("name", header.key()).put("value", header.value());
            }
        }
        return all.toString();
    }
}
