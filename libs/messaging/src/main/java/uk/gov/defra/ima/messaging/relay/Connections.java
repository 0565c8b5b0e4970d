package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import org.jboss.logging.Logger;

/** Closes connections that may be dead already. */
final class Connections {

    private static final Logger LOG = Logger.getLogger(Connections.class);

    private Connections() {}

    /** Closes a connection, if there is one; an open transaction is rolled back by the server. */
    static void drop(Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException e) {
            LOG.debugf(e, "A connection was lost before it was closed");
        }
    }
}
