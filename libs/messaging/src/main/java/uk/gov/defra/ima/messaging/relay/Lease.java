package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;

/**
 * The right to relay for one database: an advisory lock that lasts as long as a transaction on a connection of its own.
 *
 * <p>The database gives the lock back by itself when the holder's process or connection dies. The open transaction reads
 * nothing and has no snapshot between statements (READ COMMITTED), so it does not keep vacuum from its work.
 */
final class Lease implements AutoCloseable {

    /** Channel on which a replica that does not hold the lease tells the holder that there is work. */
    static final String CHANNEL = "ima_relay";

    private static final Logger LOG = Logger.getLogger(Lease.class);
    private static final long KEY = 0x696d_615f_7265_6c61L;

    private final Connection connection;

    private Lease(Connection connection) {
        this.connection = connection;
    }

    /** Opens the connection; holds nothing yet. */
    static Lease open(ConnectionSource connections) throws SQLException {
        Connection connection = connections.open();
        try (Statement statement = connection.createStatement()) {
            // A server that keeps its clients honest must not end this transaction, which is idle by design; and when
            // the holder's machine vanishes, the server should notice within half a minute and free the lock.
            statement.execute("set idle_in_transaction_session_timeout = 0");
            statement.execute("set tcp_keepalives_idle = 10");
            statement.execute("set tcp_keepalives_interval = 5");
            statement.execute("set tcp_keepalives_count = 3");
            connection.setAutoCommit(false);
            return new Lease(connection);
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }

    /** Tries once to become the holder. */
    boolean tryAcquire() throws SQLException {
        boolean got = ask("select pg_try_advisory_xact_lock(" + KEY + ")");
        if (!got) {
            connection.rollback();
        }
        return got;
    }

    /** Tells the holder that there is work. Only while not holding: a notification goes out with a commit. */
    void wakeHolder() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("notify " + CHANNEL);
        }
        connection.commit();
    }

    /** Whether the connection, and with it the lock, is still there. */
    boolean held() {
        try {
            return ask("select true");
        } catch (SQLException e) {
            LOG.warnf("The relay's lease is lost: %s", e.getMessage());
            return false;
        }
    }

    /** The connection that holds it, for statements that only read. */
    Connection connection() {
        return connection;
    }

    /** Gives the lease back. */
    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debugf(e, "The connection of the lease was lost before it was closed");
        }
    }

    private boolean ask(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
