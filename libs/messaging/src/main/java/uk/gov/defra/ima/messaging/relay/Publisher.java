package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.messaging.relay.PublisherState.HeldBack;

/**
 * Publishes the feed in order of position: each event at least once, the first occurrences of one aggregate's events in
 * their order.
 *
 * <p>Kafka and the database cannot commit together. Kafka commits first: a holder that dies between the two leaves events
 * that its successor publishes again, never a hole. Consumers tell the copies by the event's id.
 */
final class Publisher implements Round {

    private static final Logger LOG = Logger.getLogger(Publisher.class);

    private final ConnectionSource connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final Term term;
    private final int batch;
    private final FeedReader feed;
    private final RelaySteps steps;
    private Connection connection;
    private PublisherState state;
    private FactWriter writer;
    private long position;

    Publisher(
            ConnectionSource connections,
            Supplier<Producer<String, byte[]>> producers,
            Term term,
            RelaySettings settings,
            RelaySteps steps) {
        this.connections = connections;
        this.producers = producers;
        this.term = term;
        this.batch = settings.publishingBatch();
        this.feed = new FeedReader(batch, settings.publishingBytes());
        this.steps = steps;
    }

    /** Publishes one batch, after what operators want to be tried again. */
    @Override
    public Progress run() throws SQLException {
        try {
            prepare();
            for (HeldBack held : state.retriesRequested()) {
                publishHeldBack(held);
            }
            List<FeedRow> rows = feed.after(connection, position);
            if (rows.isEmpty()) {
                return Progress.NOTHING;
            }
            steps.reached(RelayStep.BEFORE_PUBLISHING);
            publish(rows.stream().filter(row -> !row.held()).toList(), new HashSet<>());
            steps.reached(RelayStep.PUBLISHED);
            long last = rows.getLast().position();
            state.keep(last);
            position = last;
            steps.reached(RelayStep.POSITION_KEPT);
            return Progress.of(rows.size(), batch);
        } catch (SQLException e) {
            dropConnection();
            throw e;
        } catch (RuntimeException e) {
            // Whatever it was, the producer may be inside a transaction: only a new one is known to be clean.
            close();
            throw e;
        }
    }

    private void prepare() throws SQLException {
        if (connection == null) {
            connection = connections.open();
            connection.setAutoCommit(false);
            state = new PublisherState(connection, term);
            position = state.position();
        }
        if (writer == null) {
            writer = new FactWriter(producers.get(), steps);
            // Asked again, because a new producer fences the others: had the term ended before this one came, it would
            // have fenced its successor, and must not send. Had it ended after, the successor has fenced this one.
            position = state.position();
        }
    }

    /**
     * Publishes rows in order, in as few transactions as it takes. When some are refused, what lies between them is
     * published without them; one that is refused alone blocks its aggregate.
     */
    private void publish(List<FeedRow> rows, Set<String> blocked) throws SQLException {
        List<FeedRow> free =
                rows.stream().filter(row -> !blocked.contains(row.subject())).toList();
        if (free.isEmpty()) {
            return;
        }
        List<Refusal> refused = writer.write(free);
        if (refused.isEmpty()) {
            return;
        }
        if (free.size() == 1) {
            FeedRow row = free.getFirst();
            LOG.errorf(
                    "Kafka refuses event %s (position %d) for good, its aggregate %s is held back: %s",
                    row.eventId(),
                    row.position(),
                    row.subject(),
                    refused.getFirst().reason());
            state.block(row, refused.getFirst().reason());
            blocked.add(row.subject());
            return;
        }
        for (List<FeedRow> part : between(free, refused)) {
            publish(part, blocked);
        }
    }

    /** Cuts rows so that each of the refused ones stands alone. */
    private static List<List<FeedRow>> between(List<FeedRow> rows, List<Refusal> refused) {
        Set<Long> alone = refused.stream().map(r -> r.row().position()).collect(Collectors.toSet());
        List<List<FeedRow>> parts = new ArrayList<>();
        List<FeedRow> part = new ArrayList<>();
        for (FeedRow row : rows) {
            if (alone.contains(row.position())) {
                parts.add(part);
                parts.add(List.of(row));
                part = new ArrayList<>();
            } else {
                part.add(row);
            }
        }
        parts.add(part);
        return parts;
    }

    /** Publishes what was held back of one aggregate, before anything newer of it. */
    private void publishHeldBack(HeldBack held) throws SQLException {
        long from = held.from();
        List<FeedRow> rows = feed.ofSubject(connection, held.subject(), from, position);
        while (!rows.isEmpty()) {
            if (!writer.write(rows).isEmpty()) {
                for (FeedRow row : rows) {
                    List<Refusal> refused = writer.write(List.of(row));
                    if (!refused.isEmpty()) {
                        String reason = refused.getFirst().reason();
                        LOG.errorf("Kafka still refuses event %s of %s: %s", row.eventId(), row.subject(), reason);
                        state.refusedAgain(row, reason);
                        return;
                    }
                }
            }
            from = rows.getLast().position() + 1;
            state.advance(held.subject(), from);
            rows = feed.ofSubject(connection, held.subject(), from, position);
        }
        state.release(held.subject());
        LOG.infof("Aggregate %s is no longer held back", held.subject());
    }

    private void dropConnection() {
        Connections.drop(connection);
        connection = null;
        state = null;
    }

    /** Drops connection and producer. */
    @Override
    public void close() {
        dropConnection();
        if (writer != null) {
            writer.close();
            writer = null;
        }
    }
}
