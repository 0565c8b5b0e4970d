package uk.gov.defra.ima.messaging;

import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Counts failures in a row of something that is repeated until it works: how long to wait, and what to tell the log. */
public final class Outage {

    private static final Logger LOG = Logger.getLogger(Outage.class);
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);
    private static final Duration REMINDER = Duration.ofMinutes(1);

    private final String what;
    private Duration wait = FIRST_WAIT;
    private Instant since;
    private Instant told;

    /** Of what, as the log is to call it. */
    public Outage(String what) {
        this.what = what;
    }

    /** Notes a failure, and says how long to wait before the next attempt: 50 ms at first, a second in the end. */
    public synchronized Duration failed(Throwable failure) {
        Instant now = Instant.now();
        if (since == null) {
            since = now;
            told = now;
            LOG.warnf(failure, "%s failed; it is repeated until it works", what);
        } else if (Duration.between(told, now).compareTo(REMINDER) > 0) {
            told = now;
            LOG.errorf("%s has been failing since %s: %s", what, since, failure.toString());
        } else {
            LOG.debugf(failure, "%s failed again", what);
        }
        Duration chosen = wait;
        wait = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        return chosen;
    }

    /** Notes a success. */
    public synchronized void over() {
        if (since != null) {
            LOG.infof("%s works again; it had been failing since %s", what, since);
            since = null;
            wait = FIRST_WAIT;
        }
    }
}
