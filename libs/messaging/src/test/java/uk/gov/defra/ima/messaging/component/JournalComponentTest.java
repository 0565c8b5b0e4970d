package uk.gov.defra.ima.messaging.component;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.context.Context;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.EventTooLarge;
import uk.gov.defra.ima.messaging.journal.JournalFailed;
import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.messaging.journal.VersionSkipped;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;

/** The journal in a real transaction of a real service. */
@QuarkusTest
@RealInfrastructure(database = "messaging")
class JournalComponentTest {

    @Inject
    EventJournal journal;

    @Inject
    Things things;

    @Inject
    ThingKeeper keeper;

    @Test
    @DisplayName("an event that is recorded reaches the topic and its consumer, in its envelope")
    void recorded() {
        String subject = things.name();
        Instant before = Instant.now();

        UUID id = things.record(subject, 1);

        things.awaitEffects(subject, 1);
        try (var probe = new EventProbe(List.of("ima.actions.v1"))) {
            Envelope event = probe.await(subject, "action.commented.v1");
            assertThat(event.id()).isEqualTo(id);
            assertThat(id.version()).isEqualTo(7);
            assertThat(event.source()).isEqualTo("/action-service");
            assertThat(event.type()).isEqualTo("uk.gov.defra.ima.action.commented.v1");
            assertThat(event.organisation()).isEqualTo("defra");
            assertThat(event.aggregateversion()).isEqualTo(1);
            assertThat(event.time()).isBetween(before.minusMillis(1), Instant.now());
            assertThat(event.data().path("n").asInt()).isEqualTo(1);
            assertThat(things.text("select envelope from event_journal where event_id = '" + id + "'"))
                    .isEqualTo(things.text("select envelope from event_history where event_id = '" + id + "'"));
        }
    }

    @Test
    @DisplayName("the trace of the request goes on in the consumer")
    void traced() {
        String trace = "0af7651916cd43dd8448eb211c80319c";
        String subject = things.name();
        SpanContext request =
                SpanContext.create(trace, "b7ad6b7169203331", TraceFlags.getSampled(), TraceState.getDefault());

        Supplier<UUID> recording = () -> things.record(subject, 1);
        assertThat(Context.current()
                        .with(Span.wrap(request))
                        .wrapSupplier(recording)
                        .get())
                .isNotNull();

        things.awaitEffects(subject, 1);
        assertThat(keeper.traceOf(subject)).isEqualTo(trace);
    }

    @Test
    @DisplayName("several events of one transaction keep their order")
    void several() {
        String subject = things.name();
        List<UUID> ids = QuarkusTransaction.requiringNew()
                .call(() -> journal.append(
                        List.of(things.event(subject, 1), things.event(subject, 2), things.event(subject, 3))));

        things.awaitEffects(subject, 3);
        assertThat(things.text("select string_agg(event_id::text, ' ' order by position) from event_feed "
                        + "join event_journal using (event_id) where subject = '" + subject + "'"))
                .isEqualTo(ids.get(0) + " " + ids.get(1) + " " + ids.get(2));
    }

    @Test
    @DisplayName("what is rolled back was never recorded")
    void rolledBack() {
        String subject = things.name();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    journal.append(things.event(subject, 1));
                    throw new IllegalStateException("changed my mind");
                }))
                .isInstanceOf(IllegalStateException.class);

        things.record(subject, 1);
        things.awaitEffects(subject, 1);
    }

    @Test
    @DisplayName("without a transaction nothing is recorded")
    void withoutTransaction() {
        assertThatThrownBy(() -> journal.append(things.event(things.name(), 1)))
                .isInstanceOf(TransactionalException.class);
    }

    @Test
    @DisplayName("an event that the broker could not take is refused before anything is committed")
    void tooLarge() {
        String subject = things.name();
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> journal.append(new NewEvent(
                                "action.commented.v1",
                                "defra",
                                subject,
                                1,
                                Instant.now(),
                                Map.of("text", "é".repeat(50_000))))))
                .isInstanceOf(EventTooLarge.class)
                .hasMessageContaining(subject)
                .hasMessageContaining("100,000");
    }

    @Test
    @DisplayName("a version may be neither skipped nor taken twice")
    void versions() {
        String subject = things.name();
        things.record(subject, 1);

        assertThatThrownBy(() -> things.record(subject, 3)).isInstanceOf(VersionSkipped.class);
        assertThatThrownBy(() -> things.record(subject, 1)).isInstanceOf(JournalFailed.class);
        assertThatThrownBy(() -> things.record(things.name(), 2)).isInstanceOf(VersionSkipped.class);
        things.record(subject, 2);
    }

    @Test
    @DisplayName("a type that is not in the catalogue is refused")
    void unknownType() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> journal.append(
                                new NewEvent("action.eaten.v1", "defra", "x", 1, Instant.now(), Map.of()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    @DisplayName("the service's own database user can neither change nor delete what is recorded")
    void appendOnly() {
        for (String forbidden : List.of(
                "update event_journal set envelope = ''", "delete from event_journal", "truncate event_journal")) {
            assertThatThrownBy(() -> things.text(forbidden)).hasMessageContaining("permission denied");
        }
    }
}
