package uk.gov.defra.ima.messaging.relay;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * One holder's time in office. Its epoch is the highest there is until the next holder raises it, and everything that a
 * holder writes is conditional on it.
 */
final class Term {

    private final long epoch;
    private final CountDownLatch over = new CountDownLatch(1);

    private Term(long epoch) {
        this.epoch = epoch;
    }

    /**
     * Begins a term: from now on every earlier holder's writes fail. To be called by the holder of the lease alone.
     *
     * @throws SQLException when the database does not answer; then no term has begun, or one that nobody uses
     */
    static Term begin(ConnectionSource connections) throws SQLException {
        try (Connection connection = connections.open();
                Statement statement = connection.createStatement();
                ResultSet raised = statement.executeQuery(
                        "with raised as (update relay_state set epoch = epoch + 1 returning epoch) select max(epoch) from raised")) {
            raised.next();
            return new Term(raised.getLong(1));
        }
    }

    long epoch() {
        return epoch;
    }

    boolean isOver() {
        return over.getCount() == 0;
    }

    /** Tells everybody who works in this term to stop. */
    void end() {
        over.countDown();
    }

    /**
     * Waits for the end of the term.
     *
     * @return whether it has ended
     */
    boolean awaitEnd(Duration atMost) throws InterruptedException {
        return over.await(atMost.toNanos(), TimeUnit.NANOSECONDS);
    }
}
