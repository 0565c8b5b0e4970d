package uk.gov.defra.ima.messaging.consume;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;

/** What the receiver does with good events and bad ones. */
class EventReceiverTest {

    private static final String STATE = "select subject, version from state order by subject";
    private static final String LETTERS = "select kind, attempts, state from dead_letter order by noticed_at, kind";

    private final ConsumerFixture consumer = new ConsumerFixture("receiver");

    @BeforeEach
    void noTrouble() {
        consumer.trouble(event -> {});
    }

    @Test
    @DisplayName("an event has its effect, is in history, and does nothing when it comes again")
    void once() {
        consumer.receive(ConsumerFixture.log("a", 3));
        consumer.receive(ConsumerFixture.log("a", 3));
        consumer.receive(ConsumerFixture.event("a", 2), ConsumerFixture.event("a", 2));

        assertThat(consumer.rows(STATE)).containsExactly("a 3");
        assertThat(consumer.number("select count(*) from effect")).isEqualTo(3);
        assertThat(consumer.history.of("a")).isEqualTo(ConsumerFixture.log("a", 3));
        assertThat(consumer.metrics.counter("ima.inbox.duplicates").count()).isEqualTo(5);
    }

    @Test
    @DisplayName("a handler knows whether a later version is known already")
    void superseded() {
        List<String> seen = new ArrayList<>();
        consumer.trouble(event -> seen.add(event.envelope().aggregateversion() + " " + event.superseded()));

        consumer.receive(ConsumerFixture.event("a", 2));
        consumer.receive(ConsumerFixture.event("a", 1));
        consumer.receive(ConsumerFixture.event("a", 4), ConsumerFixture.event("a", 3));

        assertThat(seen).containsExactly("2 false", "1 true", "4 false", "3 true");
    }

    @Test
    @DisplayName("a missing version is a gap until it comes")
    void gaps() {
        consumer.receive(ConsumerFixture.event("a", 1), ConsumerFixture.event("a", 4));
        assertThat(consumer.history.gaps())
                .extracting("subject", "version")
                .containsExactly(tuple("a", 2), tuple("a", 3));
        assertThat(consumer.history.gaps("defra")).hasSize(2);
        assertThat(consumer.history.gaps("other")).isEmpty();

        consumer.receive(ConsumerFixture.event("a", 3));
        assertThat(consumer.history.gaps()).extracting("version").containsExactly(2L);
        consumer.receive(ConsumerFixture.event("a", 2));
        assertThat(consumer.history.gaps()).isEmpty();
    }

    @Test
    @DisplayName("what is no event becomes a dead letter at once, whole, and its neighbours are not held up")
    void unreadable() {
        byte[] bytes = "not an event \0 é".getBytes(StandardCharsets.UTF_8);
        ConsumerRecord<String, byte[]> record = ConsumerFixture.record(bytes);
        record.headers().add("h", new byte[] {1, 2});
        ConsumerRecord<String, byte[]> tombstone = ConsumerFixture.record((byte[]) null);

        List<ConsumerRecord<String, byte[]>> batch = List.of(
                ConsumerFixture.record(ConsumerFixture.event("a", 1)),
                record,
                tombstone,
                ConsumerFixture.record(ConsumerFixture.event("a", 2)));
        consumer.receiver.receive(batch);
        consumer.receiver.receive(batch);

        assertThat(consumer.rows(STATE)).containsExactly("a 2");
        assertThat(consumer.rows(LETTERS)).containsExactly("UNREADABLE 2 OPEN", "UNREADABLE 2 OPEN");
        assertThat(consumer.rows("select convert_from(key, 'UTF8'), headers, encode(payload, 'hex') from dead_letter "
                        + "where payload is not null"))
                .containsExactly("key [{\"name\":\"h\",\"value\":\"AQI=\"}] "
                        + HexFormat.of().formatHex(bytes));
    }

    @Test
    @DisplayName("an event with what no text column holds is a dead letter, and does not stop the rest")
    void strangeNames() {
        Envelope nul = ConsumerFixture.event("a\0b", 1);
        Envelope endless = ConsumerFixture.event("x".repeat(5_000), 1);

        consumer.receive(nul, ConsumerFixture.event("a", 1), endless);

        assertThat(consumer.rows(STATE)).containsExactly("a 1");
        assertThat(consumer.rows(LETTERS)).containsExactly("UNREADABLE 1 OPEN", "UNREADABLE 1 OPEN");
    }

    @Test
    @DisplayName("an unknown type is counted and kept in history, and nothing else")
    void unknownType() {
        consumer.receive(ConsumerFixture.event("action.forgotten.v9", "a", 1), ConsumerFixture.event("a", 2));

        assertThat(consumer.metrics.counter("ima.inbox.unknown.types").count()).isEqualTo(1);
        assertThat(consumer.history.of("a")).hasSize(2);
        assertThat(consumer.rows(STATE)).containsExactly("a 2");
        assertThat(consumer.rows(LETTERS)).isEmpty();
    }

    @Test
    @DisplayName("a handler that fails for a moment is tried again")
    void passingTrouble() {
        int[] failures = {2};
        consumer.trouble(event -> {
            if (event.envelope().aggregateversion() == 2 && failures[0]-- > 0) {
                throw new IllegalStateException("not now");
            }
        });

        consumer.receive(ConsumerFixture.log("a", 3));

        assertThat(consumer.rows(LETTERS)).isEmpty();
        assertThat(consumer.number("select count(*) from effect")).isEqualTo(3);
    }

    @Test
    @DisplayName("a handler that keeps failing makes one dead letter; a redrive completes history")
    void lastingTrouble() throws Exception {
        consumer.trouble(event -> {
            if (event.envelope().aggregateversion() == 2) {
                throw new IllegalStateException("never");
            }
        });
        consumer.receive(ConsumerFixture.log("a", 3));
        consumer.receive(ConsumerFixture.log("b", 1));

        assertThat(consumer.rows(STATE)).containsExactly("a 3", "b 1");
        assertThat(consumer.rows(LETTERS)).containsExactly("FAILED 3 OPEN");
        assertThat(consumer.rows("select reason from dead_letter")).containsExactly("IllegalStateException: never");
        assertThat(consumer.history.gaps()).extracting("subject", "version").containsExactly(tuple("a", 2));

        UUID letter =
                UUID.fromString(consumer.rows("select id from dead_letter").getFirst());
        assertThat(consumer.redrive.redrive(letter, "operator")).isPresent();
        assertThat(consumer.rows(LETTERS)).containsExactly("FAILED 4 OPEN");

        noTrouble();
        assertThat(consumer.redrive.redrive(letter, "operator")).isEmpty();
        assertThat(consumer.rows(LETTERS)).containsExactly("FAILED 5 REDRIVEN");
        assertThat(consumer.history.of("a")).isEqualTo(ConsumerFixture.log("a", 3));
        assertThat(consumer.history.gaps()).isEmpty();
        assertThat(consumer.rows(STATE))
                .as("the redriven version is not the highest")
                .containsExactly("a 3", "b 1");
        assertThat(consumer.number("select count(*) from effect")).isEqualTo(4);

        assertThat(consumer.redrive.redrive(letter, "operator")).isEmpty();
        assertThat(consumer.number("select count(*) from effect")).isEqualTo(4);
    }

    @Test
    @DisplayName("the last version of a thing is a gap as well while it is a dead letter")
    void lastVersionDead() {
        consumer.trouble(event -> {
            throw new UnreadablePayload("no", null);
        });
        consumer.receive(ConsumerFixture.event("a", 1));

        assertThat(consumer.rows(LETTERS)).as("no retry would help").containsExactly("FAILED 1 OPEN");
        assertThat(consumer.history.gaps()).extracting("subject", "version").containsExactly(tuple("a", 1));
    }

    @Test
    @DisplayName("a dead letter whose event comes again and succeeds is closed")
    void cameAgain() {
        consumer.trouble(event -> {
            throw new IllegalStateException("never");
        });
        consumer.receive(ConsumerFixture.event("a", 1));
        noTrouble();
        consumer.receive(ConsumerFixture.event("a", 1));

        assertThat(consumer.rows(LETTERS)).containsExactly("FAILED 3 REDRIVEN");
        assertThat(consumer.rows(STATE)).containsExactly("a 1");
    }

    @Test
    @DisplayName("two events that claim one version, and a leap beyond reason, are for a person to see")
    void contradictions() {
        consumer.receive(ConsumerFixture.event("a", 1));
        Envelope first = ConsumerFixture.event("a", 1);
        Envelope rival = new Envelope(
                "1.0",
                UUID.randomUUID(),
                first.source(),
                first.type(),
                "a",
                first.time(),
                null,
                null,
                "defra",
                1,
                null,
                first.data());

        consumer.receive(rival, ConsumerFixture.event("a", 2));
        consumer.receive(ConsumerFixture.event("a", 1_000_000_000L));

        assertThat(consumer.rows(LETTERS)).containsExactly("REJECTED 1 OPEN", "REJECTED 1 OPEN");
        assertThat(consumer.rows(STATE)).containsExactly("a 2");
        assertThat(consumer.history.of("a")).isEqualTo(ConsumerFixture.log("a", 2));
    }

    @Test
    @DisplayName("what a producer adds does no harm")
    void additions() {
        String json = new String(EnvelopeJson.write(ConsumerFixture.event("a", 1)), StandardCharsets.UTF_8)
                .replace("\"data\":{", "\"future\":1,\"data\":{\"more\":[1.50],");

        consumer.receiver.receive(List.of(ConsumerFixture.record(json.getBytes(StandardCharsets.UTF_8))));

        assertThat(consumer.rows(STATE)).containsExactly("a 1");
        assertThat(consumer.rows("select envelope from event_history")).containsExactly(json);
    }

    @Test
    @DisplayName("an empty batch is nothing")
    void emptyBatch() {
        consumer.receive(Collections.emptyList());
        assertThat(consumer.rows("select * from inbox")).isEmpty();
    }

    @Test
    @DisplayName("an error of a handler's code is a failure like any other")
    void errors() {
        consumer.trouble(event -> {
            throw new AssertionError("bug");
        });
        consumer.receive(ConsumerFixture.event("a", 1));
        assertThat(consumer.rows(LETTERS)).containsExactly("FAILED 3 OPEN");
    }

    @Test
    @DisplayName("history without envelopes says so")
    void noEnvelopes() {
        consumer.receive(ConsumerFixture.event("a", 1));
        consumer.database.execute("update event_history set envelope = null");
        assertThatThrownBy(() -> consumer.history.of("a")).isInstanceOf(IllegalStateException.class);
    }

    private static Tuple tuple(String subject, long version) {
        return Tuple.tuple(subject, version);
    }
}
