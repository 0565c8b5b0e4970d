package uk.gov.defra.ima.messaging.journal;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.defra.ima.messaging.MessagingSettings;

/**
 * The append-only record of everything that an owning service has done, and the only way to Kafka.
 *
 * <p>Flush the aggregate before appending: its row lock then makes the order of one aggregate's events the order of
 * their commits, on which the whole relay rests.
 */
@ApplicationScoped
public class EventJournal {

    /** One round trip: the journal row, its place in the outbox, and the check that no version was left out. */
    private static final String APPEND = """
            with recorded as (
                insert into event_journal
                    (event_id, organisation, subject, aggregate_version, type, topic, recorded_at, envelope)
                select ?, ?, ?, ?, ?, ?, ?, ?
                where ? = 1
                   or exists (select 1 from event_journal where subject = ? and aggregate_version = ?)
                returning event_id)
            insert into outbox_pending (event_id) select event_id from recorded
            """;

    private static final Object TOLD = new Object();

    private final DataSource dataSource;
    private final TransactionSynchronizationRegistry transaction;
    private final CommitListener listener;
    private final EnvelopeWriter envelopes;

    /** As the container makes it. */
    @Inject
    public EventJournal(
            AgroalDataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            CommitListener listener,
            MessagingSettings settings,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this((DataSource) dataSource, transaction, listener, new EnvelopeWriter(service, settings.maxEventBytes()));
    }

    EventJournal(
            DataSource dataSource,
            TransactionSynchronizationRegistry transaction,
            CommitListener listener,
            EnvelopeWriter envelopes) {
        this.dataSource = dataSource;
        this.transaction = transaction;
        this.listener = listener;
        this.envelopes = envelopes;
    }

    /**
     * Records one event in the transaction that changes its aggregate.
     *
     * @return the id of the event, a UUIDv7
     * @throws EventTooLarge when the broker could not take it
     * @throws VersionSkipped when the version before has no event
     * @throws JournalFailed when the database refuses it or is away
     * @throws jakarta.transaction.TransactionalException when there is no transaction
     */
    @Transactional(TxType.MANDATORY)
    public UUID append(NewEvent event) {
        return append(List.of(event)).getFirst();
    }

    /**
     * Records several events in one round trip, in the order given. Fails as {@link #append(NewEvent)} does.
     *
     * @return their ids, in the same order
     */
    @Transactional(TxType.MANDATORY)
    public List<UUID> append(List<NewEvent> events) {
        List<JournalEntry> entries = events.stream().map(envelopes::entry).toList();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement(APPEND)) {
            int[] rows = insert(insert, entries);
            for (int i = 0; i < rows.length; i++) {
                if (rows[i] == 0) {
                    throw new VersionSkipped(events.get(i));
                }
            }
        } catch (SQLException e) {
            throw new JournalFailed(e);
        }
        tellAfterCommit();
        return entries.stream().map(JournalEntry::id).toList();
    }

    /** One event, as most are, goes without the driver's machinery for batches. */
    private static int[] insert(PreparedStatement insert, List<JournalEntry> entries) throws SQLException {
        if (entries.size() == 1) {
            bind(insert, entries.getFirst());
            return new int[] {insert.executeUpdate()};
        }
        for (JournalEntry entry : entries) {
            bind(insert, entry);
            insert.addBatch();
        }
        return insert.executeBatch();
    }

    private static void bind(PreparedStatement insert, JournalEntry entry) throws SQLException {
        NewEvent event = entry.event();
        insert.setObject(1, entry.id());
        insert.setString(2, event.organisation());
        insert.setString(3, event.subject());
        insert.setLong(4, event.version());
        insert.setString(5, event.shortType());
        insert.setString(6, entry.topic());
        insert.setObject(7, event.time().atOffset(ZoneOffset.UTC));
        insert.setString(8, entry.envelope());
        insert.setLong(9, event.version());
        insert.setString(10, event.subject());
        insert.setLong(11, event.version() - 1);
    }

    private void tellAfterCommit() {
        if (transaction.getResource(TOLD) != null) {
            return;
        }
        transaction.putResource(TOLD, TOLD);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {
                // Only the outcome matters.
            }

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    listener.eventsCommitted();
                }
            }
        });
    }
}
