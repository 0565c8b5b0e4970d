package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import uk.gov.defra.ima.messaging.Outage;

/** Hears from other replicas that there is work. A connection that breaks costs a poll, not an event. */
final class Listener implements Runnable {

    private static final Logger LOG = Logger.getLogger(Listener.class);

    private final ConnectionSource connections;
    private final Term term;
    private final RelaySettings settings;
    private final Runnable heard;
    private final Outage outage;

    Listener(ConnectionSource connections, Term term, RelaySettings settings, Runnable heard) {
        this.connections = connections;
        this.term = term;
        this.settings = settings;
        this.heard = heard;
        this.outage = new Outage("Listening for other replicas of " + settings.service());
    }

    @Override
    public void run() {
        while (!term.isOver()) {
            try (Connection connection = connections.open();
                    Statement statement = connection.createStatement()) {
                statement.execute("listen " + Lease.CHANNEL);
                outage.over();
                listen(connection.unwrap(PGConnection.class));
            } catch (SQLException e) {
                try {
                    term.awaitEnd(outage.failed(e));
                } catch (InterruptedException interrupted) {
                    LOG.debugf(
                            interrupted,
                            "%s was interrupted",
                            Thread.currentThread().getName());
                    return;
                }
            }
        }
    }

    private void listen(PGConnection connection) throws SQLException {
        int patience = Math.toIntExact(settings.poll().toMillis());
        while (!term.isOver()) {
            if (connection.getNotifications(patience).length > 0) {
                heard.run();
            }
        }
    }
}
