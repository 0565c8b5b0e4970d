package uk.gov.defra.ima.web.idempotency;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Deletes keys older than 24 hours, in the background and in small batches, when requests with keys come by. Rows that
 * other replicas are deleting, or that are in use, are passed over.
 */
@Singleton
class ExpiredKeys {

    private static final Logger LOG = Logger.getLogger(ExpiredKeys.class);

    private static final Duration BETWEEN_PURGES = Duration.ofMinutes(10);

    /** Rows in one transaction: short enough to be in nobody's way. */
    private static final int BATCH = 1_000;

    private static final String PURGE = """
            delete from idempotency_key where id in (
                select id from idempotency_key where created_at < now() - interval '24 hours'
                limit ? for update skip locked)
            """;

    private final DataSource database;
    private final AtomicLong nextAt = new AtomicLong(System.nanoTime());

    ExpiredKeys(DataSource database) {
        this.database = database;
    }

    /** Starts a purge unless one ran within the last ten minutes; returns at once, and never fails. */
    void purgeIfDue() {
        long now = System.nanoTime();
        long due = nextAt.get();
        if (now - due >= 0 && nextAt.compareAndSet(due, now + BETWEEN_PURGES.toNanos())) {
            Thread.ofVirtual().name("idempotency-purge").start(this::purgeQuietly);
        }
    }

    /**
     * Deletes all that have expired.
     *
     * @return how many
     */
    int purge() throws SQLException {
        int all = 0;
        try (Connection connection = database.getConnection();
                PreparedStatement purge = connection.prepareStatement(PURGE)) {
            purge.setInt(1, BATCH);
            int deleted;
            do {
                deleted = purge.executeUpdate();
                all += deleted;
            } while (deleted == BATCH);
        }
        return all;
    }

    private void purgeQuietly() {
        try {
            int deleted = purge();
            LOG.debugf("Deleted %d expired idempotency keys", deleted);
        } catch (SQLException e) {
            // Nothing depends on it: void rows are not used, and the next purge takes them.
            LOG.warnf(e, "Expired idempotency keys could not be deleted this time");
        }
    }
}
