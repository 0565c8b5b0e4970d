package uk.gov.defra.ima.messaging.consume;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.messaging.MessagingDatabase;
import uk.gov.defra.ima.messaging.MessagingSettings;
import uk.gov.defra.ima.messaging.deadletter.TestArchive;
import uk.gov.defra.ima.messaging.history.History;
import uk.gov.defra.ima.messaging.history.TestHistory;
import uk.gov.defra.ima.testing.TestDatabase;

/** A consumer with a handler that keeps the highest version of each thing, and leaves a mark for each effect. */
public final class ConsumerFixture {

    public static final String TYPE = "action.commented.v1";

    private static final AtomicLong OFFSETS = new AtomicLong();

    public final TestDatabase database;
    public final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    final LocalTransactions transactions;
    public final EventReceiver receiver;
    final Redrive redrive;
    public final History history;
    /** What the handler does first; tests make it fail here. */
    private volatile Consumer<Received> trouble = event -> {};

    public ConsumerFixture(String name) {
        database = MessagingDatabase.named(name);
        try {
            // The last test of this thread may have been on another database.
            LocalTransactions.release();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        transactions = new LocalTransactions(database.asUser());
        receiver = receiver();
        redrive = new Redrive(receiver, TestArchive.on(database.asUser()), transactions);
        history = TestHistory.on(database.asUser());
        clear();
    }

    /** Another replica of the same consumer. */
    EventReceiver receiver() {
        return new EventReceiver(transactions, new Handlers(List.of(new Keeper())), settings(), metrics);
    }

    void trouble(Consumer<Received> trouble) {
        this.trouble = trouble;
    }

    void clear() {
        // Quicker than truncate, for tables that are almost empty.
        database.execute(
                "delete from inbox",
                "delete from event_stream",
                "delete from event_history",
                "delete from event_gap",
                "delete from dead_letter",
                "delete from state",
                "delete from effect");
    }

    /** An event of a thing, always the same for the same version. */
    public static Envelope event(String subject, long version) {
        return event(TYPE, subject, version);
    }

    static Envelope event(String type, String subject, long version) {
        return new Envelope(
                "1.0",
                UUID.nameUUIDFromBytes((subject + "/" + version).getBytes(StandardCharsets.UTF_8)),
                "/action-service",
                "uk.gov.defra.ima." + type,
                subject,
                Instant.parse("2018-07-31T09:00:00Z").plusSeconds(version),
                "application/json",
                "urn:defra-ima:event:" + type,
                "defra",
                version,
                null,
                JsonNodeFactory.instance.objectNode().put("note", "version " + version));
    }

    /** Versions 1 to so many. */
    public static List<Envelope> log(String subject, int versions) {
        List<Envelope> events = new ArrayList<>();
        for (int version = 1; version <= versions; version++) {
            events.add(event(subject, version));
        }
        return events;
    }

    public static ConsumerRecord<String, byte[]> record(Envelope event) {
        return record(EnvelopeJson.write(event));
    }

    static ConsumerRecord<String, byte[]> record(byte[] value) {
        return new ConsumerRecord<>("ima.actions.v1", 3, OFFSETS.incrementAndGet(), "key", value);
    }

    public void receive(List<Envelope> events) {
        receiver.receive(events.stream().map(ConsumerFixture::record).toList());
    }

    public void receive(Envelope... events) {
        receive(List.of(events));
    }

    /** Rows of a query, each as one text. */
    public List<String> rows(String sql) {
        try (Connection connection = database.asUser().getConnection();
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            List<String> rows = new ArrayList<>();
            while (result.next()) {
                List<String> columns = new ArrayList<>();
                for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                    columns.add(result.getString(i));
                }
                rows.add(String.join(" ", columns));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public long number(String sql) {
        return Long.parseLong(rows(sql).getFirst());
    }

    /** Everything that a consumer has made of what it took in; no times of receipt, which differ. */
    List<String> everything() {
        List<String> all = new ArrayList<>();
        all.addAll(rows("select 'inbox', event_id from inbox order by 2"));
        all.addAll(rows("select 'stream', subject, source, organisation, highest from event_stream order by 2"));
        all.addAll(rows("""
                select 'history', subject, aggregate_version, event_id, type, source, organisation, recorded_at, envelope
                from event_history order by 2, aggregate_version"""));
        all.addAll(
                rows(
                        "select 'gap', subject, aggregate_version from event_gap where healed_at is null order by 2, aggregate_version"));
        all.addAll(rows("select 'state', subject, version, note from state order by 2"));
        all.addAll(rows("select 'effect', event_id, subject, version from effect order by 2"));
        all.addAll(rows("select 'letter', event_id, state from dead_letter order by 2"));
        return all;
    }

    static MessagingSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(MessagingSettings.class)
                .withDefaultValues(Map.of(
                        "ima.messaging.receiver.attempts", "3",
                        "ima.messaging.receiver.backoff", "PT0.001S",
                        "ima.messaging.healing.patience", "PT0S"))
                .addDiscoveredConverters()
                .build()
                .getConfigMapping(MessagingSettings.class);
    }

    /** Written as a service's handler is. */
    private final class Keeper implements EventHandler {

        @Override
        public Set<String> types() {
            return Set.of(TYPE);
        }

        @Override
        public void handle(Received event) {
            trouble.accept(event);
            String subject = event.envelope().subject();
            long version = event.envelope().aggregateversion();
            transactions.update("""
                    insert into state values (?, ?, ?)
                    on conflict (subject) do update set version = excluded.version, note = excluded.note
                    where state.version < excluded.version""", subject, version, event.data(Note.class).note());
            transactions.update(
                    "insert into effect values (?, ?, ?)", event.envelope().id(), subject, version);
        }
    }

    /**
     * What the handler reads.
     *
     * @param note any text
     */
    record Note(String note) {}
}
