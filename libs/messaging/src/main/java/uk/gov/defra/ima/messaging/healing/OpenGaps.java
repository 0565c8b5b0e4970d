package uk.gov.defra.ima.messaging.healing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import javax.sql.DataSource;

/** The gaps that are due to be asked for. */
final class OpenGaps {

    /** Most versions asked for in one pass. */
    private static final int BATCH = 500;

    /**
     * Claims gaps by putting off their next attempt: twice as long each time. A version that waits as a dead letter is
     * here already, and waits for a person; asking its owner for another copy would only bury that one too.
     */
    private static final String CLAIM = """
            update event_gap g
            set attempts = attempts + 1,
                next_attempt_at = now() + least(make_interval(secs => ?), make_interval(secs => ?) * power(2, least(attempts, 20)))
            where (subject, aggregate_version) in (
                select o.subject, o.aggregate_version from event_gap o
                where o.healed_at is null and o.next_attempt_at <= now()
                  and not exists (
                      select 1 from dead_letter d
                      where d.state = 'OPEN' and d.subject = o.subject and d.aggregate_version = o.aggregate_version)
                order by o.next_attempt_at limit ? for update skip locked)
            returning source, subject, aggregate_version
            """;

    private final DataSource dataSource;
    private final Duration firstWait;
    private final Duration longestWait;

    OpenGaps(DataSource dataSource, Duration firstWait, Duration longestWait) {
        this.dataSource = dataSource;
        this.firstWait = firstWait;
        this.longestWait = longestWait;
    }

    /** Claims what is due; other replicas skip it. */
    Collection<MissingVersions> claim() throws SQLException {
        Map<String, MissingVersions> bySubject = new LinkedHashMap<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement(CLAIM)) {
            update.setDouble(1, longestWait.toMillis() / 1_000.0);
            update.setDouble(2, firstWait.toMillis() / 1_000.0);
            update.setInt(3, BATCH);
            try (ResultSet rows = update.executeQuery()) {
                while (rows.next()) {
                    String source = rows.getString(1);
                    bySubject
                            .computeIfAbsent(
                                    rows.getString(2), subject -> new MissingVersions(source, subject, new TreeSet<>()))
                            .versions()
                            .add(rows.getLong(3));
                }
            }
        }
        return bySubject.values();
    }
}
