package uk.gov.defra.ima.messaging.consume;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Plain JDBC transactions, with the connection within reach of handlers of the same thread. */
final class LocalTransactions implements Transactions {

    private static final ThreadLocal<Connection> CURRENT = new ThreadLocal<>();

    private final DataSource database;

    LocalTransactions(DataSource database) {
        this.database = database;
    }

    @Override
    public <T> T call(Work<T> work) throws Exception {
        Connection connection = CURRENT.get();
        if (connection == null || connection.isClosed()) {
            connection = database.getConnection();
            connection.setAutoCommit(false);
            CURRENT.set(connection);
        }
        try {
            T result = work.in(connection);
            connection.commit();
            return result;
        } catch (Exception | Error e) {
            // Not rolled back but dropped: it may be dead.
            CURRENT.remove();
            connection.close();
            throw e;
        }
    }

    /** Gives back the connection that the calling thread has kept. */
    static void release() throws SQLException {
        Connection connection = CURRENT.get();
        CURRENT.remove();
        if (connection != null) {
            connection.close();
        }
    }

    /** Executes an update in the transaction of the calling thread. */
    int update(String sql, Object... arguments) {
        try (var statement = CURRENT.get().prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
