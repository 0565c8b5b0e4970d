package uk.gov.defra.ima.messaging.relay;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.kafka.clients.producer.Producer;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.messaging.MessagingSettings.Publishing;
import uk.gov.defra.ima.messaging.Outage;

/**
 * A replica's part in relaying: it waits for the lease, and while it holds it, sequences and publishes.
 *
 * <p>The two jobs have a thread each, so that the feed grows while Kafka is down. Losing the lease is found out within a
 * second, which matters only for how soon work goes on: that a former holder does no harm rests on the epoch in the
 * database and on fencing in Kafka, not on its noticing.
 */
final class Relay implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);
    /** NOTIFY takes a lock of the whole server: a busy standby need not take it for each of its commits. */
    private static final Duration NOTIFY_PACE = Duration.ofMillis(5);

    private static final Duration GRACE = Duration.ofSeconds(2);

    private final RelaySettings settings;
    private final ConnectionSource connections;
    private final Supplier<Producer<String, byte[]>> producers;
    private final RelayFigures figures;
    private final RelaySteps steps;
    private final WakeSignal standby = new WakeSignal();
    private final WakeSignal sequencer = new WakeSignal();
    private final WakeSignal publisher = new WakeSignal();
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Outage outage;
    private final Thread thread;
    private volatile Term current;

    Relay(
            RelaySettings settings,
            ConnectionSource connections,
            Supplier<Producer<String, byte[]>> producers,
            RelayFigures figures,
            RelaySteps steps) {
        this.settings = settings;
        this.connections = connections;
        this.producers = producers;
        this.figures = figures;
        this.steps = steps;
        this.outage = new Outage("The relay of " + settings.service());
        this.thread = daemon("relay-lease", this::run);
    }

    void start() {
        thread.start();
    }

    /** Events have been committed in this process. */
    void eventsCommitted() {
        Term term = current;
        if (term == null || term.isOver()) {
            standby.ring();
        } else {
            sequencer.ring();
        }
    }

    /** Stops both jobs after their round, frees the lease, and returns when that is done, or after a few seconds. */
    @Override
    public void close() {
        stopping.countDown();
        standby.ring();
        endTerm();
        try {
            thread.join(GRACE.multipliedBy(2));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        while (!isStopping()) {
            try (Lease lease = Lease.open(connections)) {
                if (waitFor(lease)) {
                    hold(lease);
                }
                outage.over();
            } catch (SQLException e) {
                pause(outage.failed(e));
            } catch (InterruptedException e) {
                LOG.debugf(e, "The relay was interrupted");
                return;
            } catch (RuntimeException e) {
                pause(outage.failed(e));
            }
        }
    }

    private boolean waitFor(Lease lease) throws SQLException, InterruptedException {
        while (!isStopping()) {
            if (lease.tryAcquire()) {
                return true;
            }
            outage.over();
            if (standby.await(settings.standbyPoll()) && !isStopping()) {
                lease.wakeHolder();
                pause(NOTIFY_PACE);
            }
        }
        return false;
    }

    private void hold(Lease lease) throws SQLException, InterruptedException {
        Term term = Term.begin(connections);
        LOG.infof("This replica of %s is now the relay (term %d)", settings.service(), term.epoch());
        List<Thread> jobs = new ArrayList<>();
        try {
            current = term;
            jobs.add(job("Sequencing", new Sequencer(connections, term, settings, steps), term, sequencer, publisher));
            if (settings.publishing() == Publishing.BY_RELAY) {
                Round publishing = new Publisher(connections, producers, term, settings, steps);
                jobs.add(job("Publishing", publishing, term, publisher, new WakeSignal()));
            }
            jobs.forEach(Thread::start);
            // Not waited for in the end: it writes nothing.
            daemon("relay-listener", new Listener(connections, term, settings, () -> {
                        sequencer.ring();
                        publisher.ring();
                    }))
                    .start();
            while (!term.isOver() && !isStopping() && lease.held()) {
                figures.measure(lease.connection());
                term.awaitEnd(HEARTBEAT);
            }
        } finally {
            endTerm();
            end(jobs);
            figures.unknown();
        }
    }

    private Thread job(String name, Round round, Term term, WakeSignal wake, WakeSignal next) {
        return daemon("relay-" + name.toLowerCase(Locale.ROOT), new Loop(name, round, term, wake, next, settings));
    }

    /** Lets each job finish its round; one that waits for Kafka is interrupted. */
    private static void end(List<Thread> jobs) throws InterruptedException {
        long deadline = System.nanoTime() + GRACE.toNanos();
        for (Thread job : jobs) {
            if (!job.join(Duration.ofNanos(Math.max(1, deadline - System.nanoTime())))) {
                job.interrupt();
            }
        }
    }

    private void endTerm() {
        Term term = current;
        if (term != null) {
            term.end();
            sequencer.ring();
            publisher.ring();
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private void pause(Duration time) {
        try {
            if (stopping.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                LOG.debug("Stopping");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(String name, Runnable work) {
        return Thread.ofPlatform().daemon().name(name).unstarted(work);
    }
}
