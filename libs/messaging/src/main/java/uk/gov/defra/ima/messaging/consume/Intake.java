package uk.gov.defra.ima.messaging.consume;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.consume.Reading.Event;
import uk.gov.defra.ima.messaging.consume.Reading.Unreadable;
import uk.gov.defra.ima.messaging.deadletter.DeadLetters;
import uk.gov.defra.ima.messaging.deadletter.Failure;
import uk.gov.defra.ima.messaging.history.Admission;
import uk.gov.defra.ima.messaging.history.HistoryLog;

/** What is done with records within one transaction: all of it is kept, or nothing. */
final class Intake {

    private final HistoryLog history;
    private final Handlers handlers;

    Intake(HistoryLog history, Handlers handlers) {
        this.history = history;
        this.handlers = handlers;
    }

    /**
     * Takes records in.
     *
     * @throws SQLException when the database fails
     * @throws RuntimeException what a handler threw, or that an event contradicts history
     */
    Taken take(Connection connection, List<? extends Reading> readings) throws SQLException {
        Map<UUID, Event> events = new LinkedHashMap<>();
        int duplicates = 0;
        int unreadable = 0;
        for (Reading reading : readings) {
            switch (reading) {
                case Event event ->
                    duplicates += events.putIfAbsent(event.envelope().id(), event) == null ? 0 : 1;
                case Unreadable bytes -> {
                    DeadLetters.add(connection, bytes.record(), Optional.empty(), Failure.unreadable(bytes.reason()));
                    unreadable++;
                }
            }
        }
        List<Admission> fresh = events.isEmpty() ? List.of() : Inbox.admit(connection, events.values());
        int gaps = 0;
        if (!fresh.isEmpty()) {
            gaps = history.record(connection, fresh);
            DeadLetters.cameAgain(
                    connection, fresh.stream().map(a -> a.envelope().id()).toList());
            fresh.forEach(this::handle);
        }
        List<Envelope> handled = fresh.stream().map(Admission::envelope).toList();
        return new Taken(handled, duplicates + events.size() - fresh.size(), unreadable, gaps);
    }

    private void handle(Admission admission) {
        // What a handler records belongs to the trace of what caused it.
        Traces.of(admission.envelope())
                .wrap(() -> handlers.handle(new Received(admission.envelope(), admission.highest())))
                .run();
    }
}
