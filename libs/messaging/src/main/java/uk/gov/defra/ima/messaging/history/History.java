package uk.gov.defra.ima.messaging.history;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;

/** Every event that this service has taken in, whatever the order in which it came. */
@ApplicationScoped
public class History {

    /** Most gaps that are told at once. */
    public static final int MOST_GAPS = 1_000;

    private static final String GAPS = """
            select source, subject, aggregate_version, organisation, noticed_at from event_gap
            where healed_at is null and (?::text is null or organisation = ?)
            order by noticed_at, subject, aggregate_version limit %d
            """.formatted(MOST_GAPS);

    private final DataSource dataSource;

    /** As the container makes it. */
    @Inject
    public History(AgroalDataSource dataSource) {
        this((DataSource) dataSource);
    }

    History(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The events of one aggregate by version.
     *
     * @throws IllegalStateException when this service keeps versions only ({@code ima.messaging.history=versions})
     * @throws HistoryFailed when the database fails
     */
    public List<Envelope> of(String subject) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(
                        "select envelope from event_history where subject = ? order by aggregate_version")) {
            query.setString(1, subject);
            List<Envelope> events = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    String envelope = rows.getString(1);
                    if (envelope == null) {
                        throw new IllegalStateException("This service keeps no envelopes (ima.messaging.history)");
                    }
                    events.add(EnvelopeJson.read(envelope.getBytes(StandardCharsets.UTF_8)));
                }
            }
            return events;
        } catch (SQLException e) {
            throw new HistoryFailed(e);
        }
    }

    /**
     * The versions missing now, in all organisations, oldest notice first; at most {@value #MOST_GAPS}. A dead letter
     * that waits for a person is one, when it could be read.
     *
     * @throws HistoryFailed when the database fails
     */
    public List<Gap> gaps() {
        return find(null);
    }

    /** The versions missing now in one organisation, as {@link #gaps()}. */
    public List<Gap> gaps(String organisation) {
        return find(organisation);
    }

    private List<Gap> find(String organisation) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(GAPS)) {
            query.setString(1, organisation);
            query.setString(2, organisation);
            List<Gap> gaps = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    gaps.add(new Gap(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getString(4),
                            row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
            return gaps;
        } catch (SQLException e) {
            throw new HistoryFailed(e);
        }
    }
}
