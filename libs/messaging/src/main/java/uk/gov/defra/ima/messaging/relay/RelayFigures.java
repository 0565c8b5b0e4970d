package uk.gov.defra.ima.messaging.relay;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** How far behind the relay is. Measured by the holder every few seconds; not a number on every other replica. */
final class RelayFigures {

    private static final Logger LOG = Logger.getLogger(RelayFigures.class);
    private static final Duration EVERY = Duration.ofSeconds(5);
    private static final Figures UNKNOWN = new Figures(Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    private static final String MEASURE = """
            select (select count(*) from outbox_pending),
                   s.position - p.position,
                   (select count(*) from publication_blocked),
                   extract(epoch from now() - least(
                       (select j.recorded_at from outbox_pending o join event_journal j using (event_id)
                        order by o.seq limit 1),
                       (select j.recorded_at from event_feed f join event_journal j using (event_id)
                        where f.position = p.position + 1)))
            from relay_state s, relay_state p
            where s.name = 'sequencer' and p.name = 'publisher'
            """;

    private volatile Figures figures = UNKNOWN;
    private long measured = System.nanoTime() - EVERY.toNanos();

    /** Shows the figures to whoever collects metrics. */
    void register(MeterRegistry registry) {
        gauge(registry, "ima.relay.pending", "Committed events without a position", Figures::pending);
        gauge(registry, "ima.relay.unpublished", "Events with a position that Kafka has not", Figures::unpublished);
        gauge(registry, "ima.relay.blocked", "Aggregates held back because Kafka refused an event", Figures::blocked);
        gauge(registry, "ima.relay.oldest.seconds", "Age of the oldest event that Kafka has not", Figures::oldest);
    }

    /** Measures, when the last time is long enough ago. Only reads. */
    void measure(Connection connection) throws SQLException {
        if (System.nanoTime() - measured < EVERY.toNanos()) {
            return;
        }
        measured = System.nanoTime();
        double known = figures.blocked();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(MEASURE)) {
            row.next();
            figures = new Figures(row.getDouble(1), row.getDouble(2), row.getDouble(3), row.getDouble(4));
        }
        if (figures.blocked() > 0 && figures.blocked() != known) {
            LOG.errorf("%.0f aggregates are held back because Kafka refused one of their events", figures.blocked());
        }
    }

    /** This replica is not the holder any more. */
    void unknown() {
        figures = UNKNOWN;
    }

    private void gauge(MeterRegistry registry, String name, String description, ToDoubleFunction<Figures> value) {
        Gauge.builder(name, () -> value.applyAsDouble(figures))
                .description(description)
                .register(registry);
    }

    private record Figures(double pending, double unpublished, double blocked, double oldest) {}
}
