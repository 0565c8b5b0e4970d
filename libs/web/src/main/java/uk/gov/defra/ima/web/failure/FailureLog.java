package uk.gov.defra.ima.web.failure;

import java.sql.SQLException;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.web.problem.ProblemException;

/** Logs what went wrong on our side, under the trace id that the client was given; a client's mistakes are no news. */
final class FailureLog {

    private static final Logger LOG = Logger.getLogger(FailureLog.class);

    private FailureLog() {}

    /** Logs a failure as loudly as its problem deserves. */
    static void note(ProblemException problem, Throwable failure, String traceId) {
        switch (problem.type()) {
            case INTERNAL -> LOG.errorf(failure, "Request failed, traceId=%s", traceId);
            case UNAVAILABLE ->
                LOG.warnf(
                        "Request refused for want of something it needs, traceId=%s: %s",
                        traceId,
                        // The driver's own words; around them are only layers.
                        Causes.of(failure)
                                .first(SQLException.class)
                                .<Throwable>map(cause -> cause)
                                .orElse(failure));
            default -> LOG.debugf(failure, "Request answered with %s, traceId=%s", problem.type(), traceId);
        }
    }
}
