package uk.gov.defra.ima.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The statements of a status change and nothing else: locked read, update, journal with its place in the outbox, commit. */
final class BareWriter implements Writers.Writer {

    private final Connection connection;
    private final List<UUID> ids;
    private final PreparedStatement read;
    private final PreparedStatement recommendation;
    private final PreparedStatement update;
    private final PreparedStatement append;
    private final String envelope;
    private int next;

    BareWriter(Connection connection, List<String> ids) throws SQLException {
        this.connection = connection;
        this.ids = ids.stream().map(UUID::fromString).toList();
        connection.setAutoCommit(false);
        read = connection.prepareStatement(
                "select * from action where id = ? and organisation = any (?) for no key update");
        recommendation = connection.prepareStatement("select * from recommendation where id = ?");
        update = connection.prepareStatement(
                "update action set status = ?, status_basis = 'CHANGED', version = ?, updated_at = ? where id = ?");
        append = connection.prepareStatement("""
                with recorded as (
                    insert into event_journal
                        (event_id, organisation, subject, aggregate_version, type, topic, recorded_at, envelope)
                    select ?, ?, ?, ?, ?, ?, ?, ?
                    where ? = 1
                       or exists (select 1 from event_journal where subject = ? and aggregate_version = ?)
                    returning event_id)
                insert into outbox_pending (event_id) select event_id from recorded
                """);
        envelope = anEnvelope();
    }

    @Override
    public void write() throws SQLException {
        var id = ids.get(next);
        next = (next + 1) % ids.size();
        long version;
        read.setObject(1, id);
        read.setArray(2, connection.createArrayOf("text", new String[] {"defra"}));
        try (var row = read.executeQuery()) {
            version = fetched(row).getLong("version") + 1;
            recommendation.setObject(1, row.getObject("recommendation_id"));
        }
        try (var row = recommendation.executeQuery()) {
            fetched(row).getString("text");
        }
        var now = Timestamp.from(Instant.now());
        update.setString(1, version % 2 == 0 ? "IN_PROGRESS" : "ON_HOLD");
        update.setLong(2, version);
        update.setTimestamp(3, now);
        update.setObject(4, id);
        update.executeUpdate();
        append(id, version, now);
        connection.commit();
    }

    private void append(UUID id, long version, Timestamp now) throws SQLException {
        append.setObject(1, UUID.randomUUID());
        append.setString(2, "defra");
        append.setString(3, id.toString());
        append.setLong(4, version);
        append.setString(5, "action.status-changed.v1");
        append.setString(6, "ima.actions.v1");
        append.setTimestamp(7, now);
        append.setString(8, envelope);
        append.setLong(9, version);
        append.setString(10, id.toString());
        append.setLong(11, version - 1);
        if (append.executeUpdate() != 1) {
            throw new IllegalStateException("nothing was recorded");
        }
    }

    private String anEnvelope() throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select envelope from event_journal where type = 'action.status-changed.v1' limit 1")) {
            return fetched(row).getString(1);
        }
    }

    private static ResultSet fetched(ResultSet row) throws SQLException {
        if (!row.next()) {
            throw new IllegalStateException("no row");
        }
        return row;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
