package uk.gov.defra.ima.messaging.relay;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/** The aggregates that are held back, as operators see them. */
@ApplicationScoped
public class BlockedPublications {

    private static final Logger LOG = Logger.getLogger(BlockedPublications.class);

    private static final String LIST = """
            select subject, organisation, topic, event_id, position, reason, blocked_at, retry_requested_at, attempts
            from publication_blocked
            where organisation = any (?) and subject > ? order by subject limit ?
            """;

    private final AgroalDataSource dataSource;

    BlockedPublications(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Held aggregates in order of their ids.
     *
     * @param organisations those that the operator belongs to
     * @param after id of the last aggregate seen; empty for the beginning
     * @param limit how many at most
     * @throws SQLException when the database fails
     */
    public List<BlockedPublication> list(Set<String> organisations, String after, int limit) throws SQLException {
        List<BlockedPublication> found = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(LIST)) {
            query.setArray(1, connection.createArrayOf("text", organisations.toArray()));
            query.setString(2, after);
            query.setInt(3, limit);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    found.add(new BlockedPublication(
                            row.getString(1),
                            row.getString(2),
                            row.getString(3),
                            row.getObject(4, UUID.class),
                            row.getLong(5),
                            row.getString(6),
                            instant(row, 7).orElseThrow(),
                            instant(row, 8),
                            row.getInt(9)));
                }
            }
        }
        return found;
    }

    /**
     * Asks the relay to try again. It does so in its next round, and then either releases the aggregate or notes another
     * attempt.
     *
     * @return whether there is such an aggregate in one of the organisations
     * @throws SQLException when the database fails
     */
    public boolean requestRetry(String subject, Set<String> organisations, String operator) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update = connection.prepareStatement("""
                        update publication_blocked set retry_requested_at = now(), retry_requested_by = ?
                        where subject = ? and organisation = any (?)
                        """)) {
            update.setString(1, operator);
            update.setString(2, subject);
            update.setArray(3, connection.createArrayOf("text", organisations.toArray()));
            if (update.executeUpdate() == 0) {
                return false;
            }
            LOG.infof("Operator %s asks to publish aggregate %s again", operator, subject);
            try (var notify = connection.createStatement()) {
                notify.execute("notify " + Lease.CHANNEL);
            }
            return true;
        }
    }

    private static Optional<Instant> instant(ResultSet row, int column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
