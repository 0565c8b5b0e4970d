package uk.gov.defra.ima.messaging.feed;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/**
 * Reads what the sequencer has put in order, for systems without Kafka and for consumers that miss a version.
 *
 * <p>A position that can be read has no hole below it and none will be filled later: whoever walks the feed by position
 * misses nothing, however late a transaction commits.
 */
@ApplicationScoped
public class EventFeed {

    /** Most events in one page. */
    public static final int MOST = 1_000;

    /** Positions looked at for one page, so that a page without anything for the caller stays cheap. */
    private static final int EXAMINED = 10_000;

    private static final String EXAMINED_PART = """
            with examined as (
                select greatest(?, least(position, ?)) as upto from relay_state where name = 'sequencer')
            select e.upto, r.position, r.envelope
            from examined e left join lateral (
                select f.position, j.envelope
                from event_feed f join event_journal j on j.event_id = f.event_id
                where f.position > ? and f.position <= e.upto and j.organisation = any (?)
                order by f.position limit ?) r on true
            order by r.position
            """;

    private static final String OF_SUBJECT = """
            with examined as (
                select greatest(?, position) as upto from relay_state where name = 'sequencer')
            select e.upto, r.position, r.envelope
            from examined e left join lateral (
                select f.position, j.envelope
                from event_journal j join event_feed f on f.event_id = j.event_id
                where j.subject = ? and j.aggregate_version >= ? and f.position > ? and f.position <= e.upto
                  and j.organisation = any (?)
                order by f.position limit ?) r on true
            order by r.position
            """;

    private final DataSource dataSource;

    /** As the container makes it. */
    @Inject
    public EventFeed(AgroalDataSource dataSource) {
        this((DataSource) dataSource);
    }

    EventFeed(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The events after a position.
     *
     * @param position the last position that the caller has seen; 0 for the beginning
     * @param limit at most so many events, 1 to {@value #MOST}
     * @param organisations the organisations whose events the caller may see
     * @throws FeedFailed when the database fails
     */
    public FeedPage after(long position, int limit, Set<String> organisations) {
        int most = checked(limit);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(EXAMINED_PART)) {
            query.setLong(1, position);
            query.setLong(2, position > Long.MAX_VALUE - EXAMINED ? Long.MAX_VALUE : position + EXAMINED);
            query.setLong(3, position);
            query.setArray(4, connection.createArrayOf("text", organisations.toArray()));
            query.setInt(5, most);
            return page(query, most);
        } catch (SQLException e) {
            throw new FeedFailed(e);
        }
    }

    /**
     * The events of one aggregate, as {@link #after(long, int, Set)}.
     *
     * @param subject id of the aggregate
     * @param fromVersion the lowest version wanted; 1 for all
     */
    public FeedPage ofSubject(String subject, long fromVersion, long position, int limit, Set<String> organisations) {
        int most = checked(limit);
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(OF_SUBJECT)) {
            query.setLong(1, position);
            query.setString(2, subject);
            query.setLong(3, fromVersion);
            query.setLong(4, position);
            query.setArray(5, connection.createArrayOf("text", organisations.toArray()));
            query.setInt(6, most);
            return page(query, most);
        } catch (SQLException e) {
            throw new FeedFailed(e);
        }
    }

    /** A full page ends at its last event; any other has examined everything up to where the statement looked. */
    private static FeedPage page(PreparedStatement query, int limit) throws SQLException {
        List<FeedEntry> items = new ArrayList<>();
        long last = 0;
        try (ResultSet row = query.executeQuery()) {
            while (row.next()) {
                last = row.getLong(1);
                long position = row.getLong(2);
                if (!row.wasNull()) {
                    items.add(new FeedEntry(position, row.getString(3)));
                }
            }
        }
        return new FeedPage(items, items.size() < limit ? last : items.getLast().position());
    }

    private static int checked(int limit) {
        if (limit < 1 || limit > MOST) {
            throw new IllegalArgumentException("limit must be 1 to %d, not %d".formatted(MOST, limit));
        }
        return limit;
    }
}
