package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import org.postgresql.Driver;

/**
 * Connections straight from the driver.
 *
 * <p>Not from the service's pool: the relay keeps its connections for as long as it runs, a pool under load must not keep
 * the relay waiting, and a pooled connection would join a JTA transaction.
 */
final class DirectConnections implements ConnectionSource {

    private static final Driver DRIVER = new Driver();

    private final String url;
    private final Properties properties = new Properties();

    DirectConnections(String url, String user, String password, String name) {
        this.url = url;
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("ApplicationName", name);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("loginTimeout", "10");
        // A statement of the relay takes milliseconds: no answer for so long means that the server is gone.
        properties.setProperty("socketTimeout", "20");
        // The extended protocol leaves a portal, and with it a snapshot, open after a query until the next one: an idle
        // lease would keep vacuum from its work. So plain statements, which are all that it uses, go the simple way.
        properties.setProperty("preferQueryMode", "extendedForPrepared");
        // Each query walks an index from one end. Statistics of a queue are wrong most of the time, and a sequential
        // scan over its dead rows is what they would lead to.
        // And a holder that is frozen within a transaction must not keep its successor waiting.
        properties.setProperty("options", "-c enable_seqscan=off -c idle_in_transaction_session_timeout=10s");
    }

    @Override
    public Connection open() throws SQLException {
        Connection connection = DRIVER.connect(url, properties);
        if (connection == null) {
            throw new SQLException("Not a URL of PostgreSQL: " + url);
        }
        return connection;
    }
}
