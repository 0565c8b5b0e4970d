package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import org.apache.kafka.clients.producer.Producer;
import org.awaitility.Awaitility;

/** A holder that works one round at a time on the test's thread, and can be struck down like a process. */
final class Holder implements AutoCloseable {

    private static final Executor AT_ONCE = Runnable::run;

    private final List<Connection> opened = new ArrayList<>();
    private final List<Producer<String, byte[]>> producers = new ArrayList<>();
    private final Lease lease;
    private final Sequencer sequencer;
    private final Publisher publisher;

    Holder(RelayFixture fixture, RelaySteps steps) throws SQLException {
        ConnectionSource connections = () -> {
            Connection connection = fixture.connections().open();
            opened.add(connection);
            return connection;
        };
        lease = Lease.open(connections);
        Awaitility.await("the lease")
                .atMost(Duration.ofSeconds(15))
                .pollInterval(Duration.ofMillis(10))
                .until(lease::tryAcquire);
        Term term = Term.begin(connections);
        sequencer = new Sequencer(connections, term, fixture.settings(), steps);
        publisher = new Publisher(
                connections,
                () -> {
                    Producer<String, byte[]> producer = fixture.producers().get();
                    producers.add(producer);
                    return producer;
                },
                term,
                fixture.settings(),
                steps);
    }

    void sequence() throws SQLException {
        sequencer.run();
    }

    void publish() throws SQLException {
        publisher.run();
    }

    /** Goes on until there is nothing left to do. */
    void drain() throws SQLException {
        boolean idle = false;
        while (!idle) {
            Round.Progress sequenced = sequencer.run();
            Round.Progress published = publisher.run();
            idle = sequenced == Round.Progress.NOTHING && published == Round.Progress.NOTHING;
        }
    }

    /** Cuts the connection that holds the lease; everything else lives on. */
    void loseLease() throws SQLException {
        lease.connection().abort(AT_ONCE);
    }

    /** What is left when a process dies: sockets closed by the system, nothing said. Its producer is left running. */
    void die() throws SQLException {
        for (Connection connection : opened) {
            connection.abort(AT_ONCE);
        }
    }

    @Override
    public void close() throws SQLException {
        die();
        producers.forEach(producer -> producer.close(Duration.ZERO));
    }
}
