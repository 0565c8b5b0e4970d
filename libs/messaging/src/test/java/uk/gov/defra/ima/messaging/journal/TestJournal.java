package uk.gov.defra.ima.messaging.journal;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The journal as a service uses it, with plain JDBC transactions in place of JTA. */
public final class TestJournal {

    private final DataSource database;
    private final String service;
    private final CommitListener listener;

    /**
     * On a database.
     *
     * @param listener is told of commits, as the relay is
     */
    public TestJournal(DataSource database, String service, CommitListener listener) {
        this.database = database;
        this.service = service;
        this.listener = listener;
    }

    /** Begins a transaction. */
    public Transaction begin() throws SQLException {
        return new Transaction(database.getConnection());
    }

    /** Records an event in a transaction of its own. */
    public UUID append(String subject, long version) throws SQLException {
        try (Transaction transaction = begin()) {
            UUID id = transaction.append(subject, version);
            transaction.commit();
            return id;
        }
    }

    /** Raises a thing's version by one as a use case does: lock, change, append, commit. */
    public UUID change(String subject) throws SQLException {
        try (Transaction transaction = begin()) {
            UUID id = transaction.change(subject);
            transaction.commit();
            return id;
        }
    }

    /** One transaction of a use case; rolled back unless committed. */
    public final class Transaction implements AutoCloseable {

        private final Connection connection;
        private final List<Synchronization> synchronizations = new ArrayList<>();
        private final EventJournal journal;

        private Transaction(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
            Connection unclosed = (Connection) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {Connection.class},
                    (proxy, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(connection, arguments));
            DataSource enlisted = (DataSource) Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (p, m, a) -> unclosed);
            journal = new EventJournal(enlisted, registry(), listener, new EnvelopeWriter(service, 900 * 1024));
        }

        private TransactionSynchronizationRegistry registry() {
            return (TransactionSynchronizationRegistry) Proxy.newProxyInstance(
                    getClass().getClassLoader(),
                    new Class<?>[] {TransactionSynchronizationRegistry.class},
                    (proxy, method, arguments) -> {
                        if (method.getName().equals("registerInterposedSynchronization")) {
                            synchronizations.add((Synchronization) arguments[0]);
                        }
                        return null;
                    });
        }

        /** Records an event of a thing. */
        public UUID append(String subject, long version) {
            return append("action.commented.v1", subject, version, "version " + version);
        }

        /** Records an event of any type, with a note of any length. */
        public UUID append(String type, String subject, long version, String note) {
            return journal.append(new NewEvent(type, "defra", subject, version, Instant.now(), Map.of("note", note)));
        }

        /** Raises a thing's version by one. */
        public UUID change(String subject) throws SQLException {
            try (var insert =
                    connection.prepareStatement("insert into thing values (?, 0) on conflict (id) do nothing")) {
                insert.setString(1, subject);
                insert.executeUpdate();
            }
            try (var update = connection.prepareStatement(
                    "update thing set version = version + 1 where id = ? returning version")) {
                update.setString(1, subject);
                try (var row = update.executeQuery()) {
                    row.next();
                    return append(subject, row.getLong(1));
                }
            }
        }

        /** Commits, and tells the listener. */
        public void commit() throws SQLException {
            connection.commit();
            synchronizations.forEach(s -> s.afterCompletion(Status.STATUS_COMMITTED));
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
