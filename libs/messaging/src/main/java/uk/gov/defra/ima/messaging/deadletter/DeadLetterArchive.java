package uk.gov.defra.ima.messaging.deadletter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.defra.ima.messaging.deadletter.DeadLetter.Kind;
import uk.gov.defra.ima.messaging.deadletter.DeadLetter.State;

/**
 * Reads dead letters. An operator sees those of the own organisations, and those of which no organisation can be read.
 */
@ApplicationScoped
public class DeadLetterArchive {

    private static final String METADATA = """
            select id, topic, partition, kafka_offset, kind, reason, event_id, type, subject, aggregate_version,
                   organisation, attempts, state, noticed_at, tried_at, redriven_at
            from dead_letter
            where (organisation is null or organisation = any (?))
            """;

    private static final String LIST =
            METADATA + "and (?::text is null or state = ?) and (?::uuid is null or id < ?) order by id desc limit ?";

    private final DataSource dataSource;

    /** As the container makes it. */
    @Inject
    public DeadLetterArchive(AgroalDataSource dataSource) {
        this((DataSource) dataSource);
    }

    DeadLetterArchive(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Dead letters, the latest first.
     *
     * @param organisations those that the operator belongs to
     * @param state those in this state alone; empty for all
     * @param before id of the last one seen; empty for the beginning
     * @param limit how many at most
     * @throws SQLException when the database fails
     */
    public List<DeadLetter> list(Set<String> organisations, Optional<State> state, Optional<UUID> before, int limit)
            throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setArray(1, connection.createArrayOf("text", organisations.toArray()));
            query.setString(2, state.map(State::name).orElse(null));
            query.setString(3, state.map(State::name).orElse(null));
            query.setObject(4, before.orElse(null), Types.OTHER);
            query.setObject(5, before.orElse(null), Types.OTHER);
            query.setInt(6, limit);
            return read(query);
        }
    }

    /**
     * One dead letter, if the operator may see it.
     *
     * @throws SQLException when the database fails
     */
    public Optional<DeadLetter> find(UUID id, Set<String> organisations) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(METADATA + "and id = ?")) {
            query.setArray(1, connection.createArrayOf("text", organisations.toArray()));
            query.setObject(2, id);
            return read(query).stream().findFirst();
        }
    }

    /**
     * The record as it came, without its headers: nothing of ours reads them.
     *
     * @throws SQLException when the database fails
     */
    public Optional<ConsumerRecord<String, byte[]>> record(UUID id) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select topic, partition, kafka_offset, key, payload from dead_letter where id = ?")) {
            query.setObject(1, id);
            try (ResultSet row = query.executeQuery()) {
                if (!row.next()) {
                    return Optional.empty();
                }
                String key = Optional.ofNullable(row.getBytes(4))
                        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                        .orElse(null);
                return Optional.of(
                        new ConsumerRecord<>(row.getString(1), row.getInt(2), row.getLong(3), key, row.getBytes(5)));
            }
        }
    }

    private static List<DeadLetter> read(PreparedStatement query) throws SQLException {
        List<DeadLetter> letters = new ArrayList<>();
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                long version = row.getLong(10);
                boolean unversioned = row.wasNull();
                letters.add(new DeadLetter(
                        row.getObject(1, UUID.class),
                        row.getString(2),
                        row.getInt(3),
                        row.getLong(4),
                        Kind.valueOf(row.getString(5)),
                        row.getString(6),
                        Optional.ofNullable(row.getObject(7, UUID.class)),
                        Optional.ofNullable(row.getString(8)),
                        Optional.ofNullable(row.getString(9)),
                        unversioned ? OptionalLong.empty() : OptionalLong.of(version),
                        Optional.ofNullable(row.getString(11)),
                        row.getInt(12),
                        State.valueOf(row.getString(13)),
                        instant(row, 14).orElseThrow(),
                        instant(row, 15).orElseThrow(),
                        instant(row, 16)));
            }
        }
        return letters;
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
