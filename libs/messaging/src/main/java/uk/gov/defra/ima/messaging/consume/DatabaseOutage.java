package uk.gov.defra.ima.messaging.consume;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Tells a database that is away, or that must first have its transactions repeated, from an event that fails. Classes and
 * codes are those of the SQL standard and of PostgreSQL's appendix A.
 */
final class DatabaseOutage {

    /** Connection exception; insufficient resources; system error. */
    private static final Set<String> CLASSES = Set.of("08", "53", "58");

    /**
     * Shut down, crashed, starting up, dropped; read-only, as a standby is; and what two transactions do to each other:
     * serialisation failure, deadlock.
     */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "57P04", "25006", "40001", "40P01");

    private DatabaseOutage() {}

    /** Whether a failure, or anything that caused it, says that the database is to be waited for. */
    static boolean isOne(Throwable failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 50; cause = cause.getCause(), depth++) {
            if (cause instanceof SQLException e && isOne(e)) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof SQLException e && isOne(e)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isOne(SQLException e) {
        if (e instanceof SQLTransientConnectionException || e instanceof SQLNonTransientConnectionException) {
            return true;
        }
        String state = e.getSQLState();
        if (state == null) {
            // The pool's own: no connection became free, or could be made, in time.
            return e.getCause() instanceof TimeoutException
                    || String.valueOf(e.getMessage()).contains("cquisition timeout");
        }
        return STATES.contains(state) || (state.length() == 5 && CLASSES.contains(state.substring(0, 2)));
    }
}
