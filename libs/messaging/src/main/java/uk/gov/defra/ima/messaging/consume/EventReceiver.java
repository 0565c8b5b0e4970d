package uk.gov.defra.ima.messaging.consume;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.MessagingSettings;
import uk.gov.defra.ima.messaging.MessagingSettings.ReceiverSection;
import uk.gov.defra.ima.messaging.Outage;
import uk.gov.defra.ima.messaging.consume.Reading.Event;
import uk.gov.defra.ima.messaging.deadletter.DeadLetters;
import uk.gov.defra.ima.messaging.deadletter.Failure;
import uk.gov.defra.ima.messaging.history.HistoryLog;

/**
 * Takes batches from Kafka and has each event handled once.
 *
 * <p>A batch is one transaction. When that fails, its records are taken one by one, so that one bad event neither stops
 * nor spoils its neighbours. While the database is away nothing fails: the batch waits.
 */
@ApplicationScoped
public class EventReceiver {

    private static final Logger LOG = Logger.getLogger(EventReceiver.class);

    private final Transactions transactions;
    private final Intake intake;
    private final ReceiverSection settings;
    private final ReceiverMetrics metrics;
    private final Outage outage = new Outage("Taking events in");
    private final CountDownLatch stopping = new CountDownLatch(1);

    /** As the container makes it. */
    @Inject
    EventReceiver(Transactions transactions, Handlers handlers, MessagingSettings settings, MeterRegistry registry) {
        this.transactions = transactions;
        this.intake = new Intake(
                new HistoryLog(settings.history(), settings.healing().patience().toMillis() / 1_000.0), handlers);
        this.settings = settings.receiver();
        this.metrics = new ReceiverMetrics(registry, handlers);
    }

    /**
     * Handles a batch. Returns when each record has had its effect, or is a dead letter, so that its offset may be
     * committed; waits for as long as the database is away.
     *
     * @throws ReceiverStopped when the application shuts down meanwhile
     */
    public void receive(ConsumerRecords<String, byte[]> batch) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>(batch.count());
        batch.forEach(records::add);
        receive(records);
    }

    /** As {@link #receive(ConsumerRecords)}, for records that came by another way. */
    public void receive(List<ConsumerRecord<String, byte[]>> records) {
        List<Reading> readings = records.stream().map(Reading::of).toList();
        if (!takeTogether(readings)) {
            readings.forEach(this::takeAlone);
        }
    }

    /**
     * Tries one record once.
     *
     * @return why it could not be taken in; nothing when it has had its effect, now or before
     * @throws RuntimeException when the database is away
     */
    Optional<Failure> tryOnce(ConsumerRecord<String, byte[]> record, Transactions.Work<Void> alongside) {
        Reading reading = Reading.of(record);
        if (reading instanceof Reading.Unreadable unreadable) {
            return Optional.of(Failure.unreadable(unreadable.reason()));
        }
        try {
            metrics.committed(transactions.call(connection -> {
                Taken taken = intake.take(connection, List.of(reading));
                alongside.in(connection);
                return taken;
            }));
            return Optional.empty();
        } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
            if (isOutage(e)) {
                throw e instanceof RuntimeException known ? known : new IllegalStateException(e);
            }
            return Optional.of(Failure.of(Diagnosis.kind(e), e, 1));
        }
    }

    private boolean takeTogether(List<Reading> readings) {
        while (true) {
            refuseWhenStopping();
            try {
                take(readings);
                return true;
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                if (!isOutage(e)) {
                    LOG.warnf(
                            "A batch of %d events failed; they are taken one by one: %s",
                            readings.size(), e.toString());
                    return false;
                }
                awaitDatabase(e);
            }
        }
    }

    private void takeAlone(Reading reading) {
        int attempt = 1;
        while (true) {
            refuseWhenStopping();
            try {
                take(List.of(reading));
                return;
            } catch (Exception | LinkageError | AssertionError | StackOverflowError e) {
                if (isOutage(e)) {
                    awaitDatabase(e);
                } else if (attempt >= settings.attempts() || Diagnosis.isHopeless(e)) {
                    bury(reading, Failure.of(Diagnosis.kind(e), e, attempt), e);
                    return;
                } else {
                    pause(settings.backoff().multipliedBy(1L << Math.min(attempt - 1, 10)));
                    attempt++;
                }
            }
        }
    }

    private void take(List<Reading> readings) throws Exception {
        metrics.committed(transactions.call(connection -> intake.take(connection, readings)));
        outage.over();
    }

    private void bury(Reading reading, Failure failure, Throwable cause) {
        Optional<Envelope> event =
                reading instanceof Event readable ? Optional.of(readable.envelope()) : Optional.empty();
        ConsumerRecord<String, byte[]> record = reading.record();
        LOG.errorf(
                cause,
                "Dead letter after %d attempts: %s, partition %d, offset %d, event %s",
                failure.attempts(),
                record.topic(),
                record.partition(),
                record.offset(),
                event.map(e -> e.id().toString()).orElse("unreadable"));
        while (true) {
            try {
                transactions.call(connection -> {
                    DeadLetters.add(connection, record, event, failure);
                    return null;
                });
                metrics.deadLettered();
                return;
            } catch (Exception e) {
                // Whatever the reason: without its dead letter the record must not be passed over.
                awaitDatabase(e);
            }
        }
    }

    /** A failure that does not look like an outage may still be the echo of one. */
    private boolean isOutage(Throwable failure) {
        if (DatabaseOutage.isOne(failure)) {
            return true;
        }
        if (Diagnosis.isHopeless(failure)) {
            return false;
        }
        try {
            return !transactions.<Boolean>call(connection -> connection.isValid(5));
        } catch (Exception e) {
            LOG.debugf(e, "The database does not answer");
            return true;
        }
    }

    private void awaitDatabase(Throwable failure) {
        pause(outage.failed(failure));
    }

    /** Better now than with half of what a transaction needs gone already. */
    private void refuseWhenStopping() {
        if (stopping.getCount() == 0) {
            throw new ReceiverStopped();
        }
    }

    private void pause(Duration time) {
        try {
            if (stopping.await(time.toNanos(), TimeUnit.NANOSECONDS)) {
                throw new ReceiverStopped();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ReceiverStopped();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        stopping.countDown();
    }
}
