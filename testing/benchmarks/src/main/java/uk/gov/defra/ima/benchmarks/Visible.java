package uk.gov.defra.ima.benchmarks;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.SynchronizedHistogram;

/** Looks every few milliseconds which of the events that were committed have their row in reporting. */
final class Visible implements AutoCloseable {

    /** The lag is known to within this. */
    private static final long LOOK_EVERY_NANOS = 2_000_000;

    private final Connection connection;
    private final Map<Version, Long> waiting = new ConcurrentHashMap<>();
    private final Thread looking;
    private volatile Histogram micros = new SynchronizedHistogram(3);
    private volatile SQLException failure;
    private volatile boolean closed;

    Visible(Connection connection) {
        this.connection = connection;
        looking = Thread.ofPlatform().daemon().name("visible").start(this::look);
    }

    private record Version(UUID action, long version) {}

    /** An event is about to be committed. */
    void expect(String action, long version) {
        waiting.put(new Version(UUID.fromString(action), version), System.nanoTime());
    }

    /** It is committed now; its lag counts from here. */
    void committed(String action, long version) {
        waiting.computeIfPresent(new Version(UUID.fromString(action), version), (event, expected) -> System.nanoTime());
    }

    void reset() {
        micros = new SynchronizedHistogram(3);
    }

    Histogram micros() {
        return micros;
    }

    void awaitAll(Duration atMost) throws SQLException {
        var end = System.nanoTime() + atMost.toNanos();
        while (!waiting.isEmpty()) {
            if (failure != null) {
                throw failure;
            }
            if (System.nanoTime() > end) {
                throw new IllegalStateException(waiting.size() + " events never became visible");
            }
            LockSupport.parkNanos(LOOK_EVERY_NANOS);
        }
    }

    private void look() {
        try (var found = connection.prepareStatement(
                "select action_id, version from action_version where (action_id, version) in"
                        + " (select * from unnest(?::uuid[], ?::bigint[]))")) {
            while (!closed) {
                var asked = new ArrayList<>(waiting.keySet());
                if (!asked.isEmpty()) {
                    found.setArray(
                            1,
                            connection.createArrayOf(
                                    "uuid", asked.stream().map(Version::action).toArray()));
                    found.setArray(
                            2,
                            connection.createArrayOf(
                                    "bigint",
                                    asked.stream().map(Version::version).toArray()));
                    try (var rows = found.executeQuery()) {
                        while (rows.next()) {
                            seen(new Version(rows.getObject(1, UUID.class), rows.getLong(2)));
                        }
                    }
                }
                LockSupport.parkNanos(LOOK_EVERY_NANOS);
            }
        } catch (SQLException broken) {
            failure = broken;
        }
    }

    private void seen(Version event) {
        var committed = waiting.remove(event);
        if (committed != null) {
            micros.recordValue(Math.max(0, System.nanoTime() - committed) / 1_000);
        }
    }

    @Override
    public void close() throws InterruptedException, SQLException {
        closed = true;
        looking.join(5_000);
        connection.close();
    }
}
