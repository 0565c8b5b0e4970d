package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads stretches of the feed for the publisher; leaves no transaction open while Kafka is waited for. */
final class FeedReader {

    private static final String COLUMNS = """
            select f.position, j.event_id, j.organisation, j.subject, j.topic, j.envelope, b.subject is not null
            from event_feed f
            join event_journal j on j.event_id = f.event_id
            left join publication_blocked b on b.subject = j.subject
            """;
    private static final String AFTER = COLUMNS + "where f.position > ? order by f.position limit ?";
    private static final String HELD_BACK =
            COLUMNS + "where j.subject = ? and f.position >= ? and f.position <= ? order by f.position limit ?";

    /** Rows that the driver fetches at once: a batch is read in several gulps, so that its bytes can be counted. */
    private static final int GULP = 64;

    private final int rows;
    private final long bytes;

    FeedReader(int rows, long bytes) {
        this.rows = rows;
        this.bytes = bytes;
    }

    /** The events after a position. */
    List<FeedRow> after(Connection connection, long position) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(AFTER)) {
            query.setLong(1, position);
            query.setInt(2, rows);
            return read(connection, query);
        }
    }

    /** The events of one aggregate between two positions, both included. */
    List<FeedRow> ofSubject(Connection connection, String subject, long from, long to) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HELD_BACK)) {
            query.setString(1, subject);
            query.setLong(2, from);
            query.setLong(3, to);
            query.setInt(4, rows);
            return read(connection, query);
        }
    }

    private List<FeedRow> read(Connection connection, PreparedStatement query) throws SQLException {
        query.setFetchSize(GULP);
        List<FeedRow> read = new ArrayList<>();
        long size = 0;
        try (ResultSet found = query.executeQuery()) {
            while (size < bytes && found.next()) {
                FeedRow row = new FeedRow(
                        found.getLong(1),
                        found.getObject(2, UUID.class),
                        found.getString(3),
                        found.getString(4),
                        found.getString(5),
                        found.getString(6),
                        found.getBoolean(7));
                read.add(row);
                size += row.envelope().length();
            }
        }
        connection.commit();
        return read;
    }
}
