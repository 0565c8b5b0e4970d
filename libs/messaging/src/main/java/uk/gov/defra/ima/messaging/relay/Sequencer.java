package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * Gives every committed event its place in the feed.
 *
 * <p>A number drawn from a sequence says when an event was written, not when it was committed: whoever reads "after the
 * last number seen" skips what commits late. Here a position is drawn by one holder, for rows that it can see, in the
 * transaction that shows the position to others; so a visible position never has a hole below it. Events of one
 * aggregate keep their order, because the aggregate's row lock put their numbers in the order of their commits.
 */
final class Sequencer implements Round {

    private static final String MY_TERM =
            "select position from relay_state where name = 'sequencer' and epoch = ? for update";

    private static final String PLACE = """
            with taken as (
                delete from outbox_pending
                where seq in (select seq from outbox_pending order by seq limit ?)
                returning seq, event_id),
            placed as (
                insert into event_feed (position, event_id)
                select ? + row_number() over (order by seq), event_id from taken
                returning position),
            kept as (
                update relay_state set position = p.last
                from (select max(position) as last from placed) p
                where name = 'sequencer' and p.last is not null)
            select count(*) from placed
            """;

    private final ConnectionSource connections;
    private final Term term;
    private final int batch;
    private final RelaySteps steps;
    private Connection connection;

    Sequencer(ConnectionSource connections, Term term, RelaySettings settings, RelaySteps steps) {
        this.connections = connections;
        this.term = term;
        this.batch = settings.sequencingBatch();
        this.steps = steps;
    }

    /**
     * Gives positions to one batch.
     *
     * @throws TermOver when another process has become the holder
     */
    @Override
    public Progress run() throws SQLException {
        steps.reached(RelayStep.BEFORE_SEQUENCING);
        try {
            if (connection == null) {
                connection = connections.open();
                connection.setAutoCommit(false);
            }
            int placed = place(position());
            steps.reached(RelayStep.SEQUENCED_UNCOMMITTED);
            connection.commit();
            steps.reached(RelayStep.SEQUENCED);
            return Progress.of(placed, batch);
        } catch (SQLException | TermOver e) {
            close();
            throw e;
        }
    }

    private long position() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(MY_TERM)) {
            query.setLong(1, term.epoch());
            try (ResultSet mine = query.executeQuery()) {
                if (!mine.next()) {
                    throw new TermOver(term.epoch());
                }
                return mine.getLong(1);
            }
        }
    }

    private int place(long after) throws SQLException {
        try (PreparedStatement move = connection.prepareStatement(PLACE)) {
            move.setInt(1, batch);
            move.setLong(2, after);
            try (ResultSet moved = move.executeQuery()) {
                moved.next();
                return moved.getInt(1);
            }
        }
    }

    /** Drops the connection, and with it whatever is not committed. */
    @Override
    public void close() {
        Connections.drop(connection);
        connection = null;
    }
}
