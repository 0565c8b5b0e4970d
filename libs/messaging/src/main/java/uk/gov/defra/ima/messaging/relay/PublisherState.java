package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the publisher keeps in the database. Every write is conditional on the term, and ends its transaction. */
final class PublisherState {

    private static final String MY_POSITION =
            "select position from relay_state where name = 'publisher' and epoch = ? for share";
    private static final String KEEP = "update relay_state set position = ? where name = 'publisher' and epoch = ?";
    private static final String BLOCK = """
            insert into publication_blocked (subject, organisation, topic, position, event_id, reason)
            values (?, ?, ?, ?, ?, ?) on conflict (subject) do nothing
            """;
    private static final String REFUSED_AGAIN = """
            update publication_blocked
            set position = ?, event_id = ?, topic = ?, reason = ?, attempts = attempts + 1,
                retry_requested_at = null, retry_requested_by = null
            where subject = ?
            """;

    private final Connection connection;
    private final Term term;

    /**
     * On a connection without automatic commits.
     *
     * @throws SQLException when the database fails
     */
    PublisherState(Connection connection, Term term) throws SQLException {
        this.connection = connection;
        this.term = term;
        try (var statement = connection.createStatement()) {
            // The position may fall back when the server crashes: what follows is published again, which is allowed.
            // So each round need not wait for the disk; what must not be lost says so itself.
            statement.execute("set synchronous_commit = off");
        }
        connection.commit();
    }

    /**
     * How far this service has published.
     *
     * @throws TermOver when another process has become the holder
     */
    long position() throws SQLException {
        long position = lockTerm();
        connection.commit();
        return position;
    }

    /** Notes that everything up to a position has been published. */
    void keep(long position) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(KEEP)) {
            update.setLong(1, position);
            update.setLong(2, term.epoch());
            if (update.executeUpdate() == 0) {
                connection.rollback();
                throw new TermOver(term.epoch());
            }
        }
        connection.commit();
    }

    /** Notes that an aggregate is held back from this event on. */
    void block(FeedRow first, String reason) throws SQLException {
        durably();
        try (PreparedStatement insert = connection.prepareStatement(BLOCK)) {
            insert.setString(1, first.subject());
            insert.setString(2, first.organisation());
            insert.setString(3, first.topic());
            insert.setLong(4, first.position());
            insert.setObject(5, first.eventId());
            insert.setString(6, reason);
            insert.executeUpdate();
        }
        connection.commit();
    }

    /** The aggregates of which an operator wants another attempt, and from where. */
    List<HeldBack> retriesRequested() throws SQLException {
        List<HeldBack> requested = new ArrayList<>();
        try (var query = connection.prepareStatement("""
                select subject, position from publication_blocked
                where retry_requested_at is not null order by retry_requested_at""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                requested.add(new HeldBack(rows.getString(1), rows.getLong(2)));
            }
        }
        connection.commit();
        return requested;
    }

    /** Notes that the events of a held aggregate have been published up to a position. */
    void advance(String subject, long nextPosition) throws SQLException {
        lockTerm();
        try (PreparedStatement update =
                connection.prepareStatement("update publication_blocked set position = ? where subject = ?")) {
            update.setLong(1, nextPosition);
            update.setString(2, subject);
            update.executeUpdate();
        }
        connection.commit();
    }

    /** Notes that a retry was refused as well. */
    void refusedAgain(FeedRow row, String reason) throws SQLException {
        durably();
        try (PreparedStatement update = connection.prepareStatement(REFUSED_AGAIN)) {
            update.setLong(1, row.position());
            update.setObject(2, row.eventId());
            update.setString(3, row.topic());
            update.setString(4, reason);
            update.setString(5, row.subject());
            update.executeUpdate();
        }
        connection.commit();
    }

    /** Notes that an aggregate is held back no longer. */
    void release(String subject) throws SQLException {
        lockTerm();
        try (PreparedStatement delete =
                connection.prepareStatement("delete from publication_blocked where subject = ?")) {
            delete.setString(1, subject);
            delete.executeUpdate();
        }
        connection.commit();
    }

    private void durably() throws SQLException {
        lockTerm();
        try (var statement = connection.createStatement()) {
            statement.execute("set local synchronous_commit = on");
        }
    }

    private long lockTerm() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MY_POSITION)) {
            query.setLong(1, term.epoch());
            try (ResultSet mine = query.executeQuery()) {
                if (mine.next()) {
                    return mine.getLong(1);
                }
            }
        }
        connection.rollback();
        throw new TermOver(term.epoch());
    }

    /**
     * An aggregate whose events are held back.
     *
     * @param subject its id
     * @param from position of its first event that is not published
     */
    record HeldBack(String subject, long from) {}
}
