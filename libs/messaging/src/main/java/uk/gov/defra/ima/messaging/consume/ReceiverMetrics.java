package uk.gov.defra.ima.messaging.consume;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.contracts.Envelope;

/** Counts what comes in. Nothing is counted before it is committed. */
final class ReceiverMetrics {

    private static final Logger LOG = Logger.getLogger(ReceiverMetrics.class);

    private final Handlers handlers;
    private final Counter handled;
    private final Counter duplicates;
    private final Counter unknown;
    private final Counter deadLetters;
    private final Counter gaps;
    private final Timer lag;
    private final Set<String> unknownTypes = ConcurrentHashMap.newKeySet();

    ReceiverMetrics(MeterRegistry registry, Handlers handlers) {
        this.handlers = handlers;
        handled = registry.counter("ima.inbox.handled");
        duplicates = registry.counter("ima.inbox.duplicates");
        unknown = registry.counter("ima.inbox.unknown.types");
        deadLetters = registry.counter("ima.dead.letters.noticed");
        gaps = registry.counter("ima.history.gaps.noticed");
        lag = Timer.builder("ima.inbox.lag")
                .description("From the moment an event was recorded until its effect was committed here")
                .register(registry);
    }

    void committed(Taken taken) {
        handled.increment(taken.handled().size());
        duplicates.increment(taken.duplicates());
        deadLetters.increment(taken.unreadable());
        gaps.increment(taken.gaps());
        Instant now = Instant.now();
        for (Envelope event : taken.handled()) {
            Duration age = Duration.between(event.time(), now);
            lag.record(age.isNegative() ? Duration.ZERO : age);
            if (!handlers.know(event.shortType())) {
                unknown.increment();
                if (unknownTypes.size() < 1_000 && unknownTypes.add(event.type())) {
                    LOG.warnf(
                            "Events of type %s are not known here; they are kept in history and skipped", event.type());
                }
            }
        }
    }

    void deadLettered() {
        deadLetters.increment();
    }
}
