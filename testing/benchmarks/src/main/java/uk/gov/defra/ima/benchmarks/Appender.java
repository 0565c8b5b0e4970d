package uk.gov.defra.ima.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Appends status changes to the journal as another replica of action-service does: commit, then NOTIFY. */
final class Appender implements Writers.Writer {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;
    private final List<String> ids;
    private final Visible visible;
    private final PreparedStatement append;
    private final ObjectNode shape;
    private final Map<String, Long> versions = new HashMap<>();
    private int next;

    Appender(Connection connection, List<String> ids, Visible visible) throws SQLException, IOException {
        this.connection = connection;
        this.ids = ids;
        this.visible = visible;
        connection.setAutoCommit(false);
        append = connection.prepareStatement("""
                with recorded as (
                    insert into event_journal
                        (event_id, organisation, subject, aggregate_version, type, topic, recorded_at, envelope)
                    values (?, 'defra', ?, ?, 'action.status-changed.v1', 'ima.actions.v1', ?, ?)
                    returning event_id)
                insert into outbox_pending (event_id) select event_id from recorded
                """);
        shape = shape();
        readVersions();
    }

    @Override
    public void write() throws SQLException, IOException {
        var id = ids.get(next);
        next = (next + 1) % ids.size();
        var version = versions.merge(id, 1L, Long::sum);
        var now = Instant.now();
        var eventId = UUID.randomUUID();
        append.setObject(1, eventId);
        append.setString(2, id);
        append.setLong(3, version);
        append.setTimestamp(4, Timestamp.from(now));
        append.setString(5, envelope(eventId, id, version, now));
        append.executeUpdate();
        visible.expect(id, version);
        connection.commit();
        visible.committed(id, version);
        try (var statement = connection.createStatement()) {
            statement.execute("notify ima_relay");
        }
        connection.commit();
    }

    private String envelope(UUID eventId, String id, long version, Instant now) throws IOException {
        shape.put("id", eventId.toString());
        shape.put("subject", id);
        shape.put("time", now.toString());
        shape.put("aggregateversion", version);
        var action = (ObjectNode) shape.at("/data/action");
        action.put("id", id);
        action.put("version", version);
        action.put("updatedAt", now.toString());
        action.put("status", version % 2 == 0 ? "IN_PROGRESS" : "ON_HOLD");
        return JSON.writeValueAsString(shape);
    }

    private ObjectNode shape() throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select envelope from event_journal where type = 'action.status-changed.v1' limit 1")) {
            if (!row.next()) {
                throw new IllegalStateException("no event to take the shape of");
            }
            return (ObjectNode) JSON.readTree(row.getString(1));
        }
    }

    private void readVersions() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select subject, max(aggregate_version) from event_journal where subject = any (?) group by subject")) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    versions.put(rows.getString(1), rows.getLong(2));
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
