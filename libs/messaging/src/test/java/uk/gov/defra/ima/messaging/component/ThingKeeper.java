package uk.gov.defra.ima.messaging.component;

import io.agroal.api.AgroalDataSource;
import io.opentelemetry.api.trace.Span;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.defra.ima.messaging.consume.EventHandler;
import uk.gov.defra.ima.messaging.consume.Received;

/** Leaves a mark for each event; fails for the subjects that a test names. */
@ApplicationScoped
class ThingKeeper implements EventHandler {

    private final Set<String> failing = ConcurrentHashMap.newKeySet();
    private final Map<String, String> traces = new ConcurrentHashMap<>();
    private final AgroalDataSource dataSource;

    ThingKeeper(AgroalDataSource dataSource) {
        this.dataSource = dataSource;
    }

    void fail(String subject) {
        failing.add(subject);
    }

    void recover(String subject) {
        failing.remove(subject);
    }

    String traceOf(String subject) {
        return traces.get(subject);
    }

    @Override
    public Set<String> types() {
        return Set.of("action.commented.v1");
    }

    @Override
    public void handle(Received event) {
        traces.put(event.envelope().subject(), Span.current().getSpanContext().getTraceId());
        if (failing.contains(event.envelope().subject())) {
            throw new IllegalStateException("told to fail");
        }
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("insert into effect values (?, ?, ?)")) {
            insert.setObject(1, event.envelope().id());
            insert.setString(2, event.envelope().subject());
            insert.setLong(3, event.envelope().aggregateversion());
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The mark could not be left", e);
        }
    }
}
