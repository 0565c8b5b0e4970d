package uk.gov.defra.ima.messaging.healing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.messaging.consume.ConsumerFixture;

/** A consumer asks the owner for what it misses. */
class GapHealerTest {

    private final ConsumerFixture consumer = new ConsumerFixture("gap_healer");
    private final List<Envelope> owned = ConsumerFixture.log("defra/a thing", 250);
    private final List<String> asked = new ArrayList<>();
    private HttpServer owner;
    private int status = 200;

    @BeforeEach
    void ownerAnswers() throws IOException {
        owner = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        owner.createContext("/v1/events", exchange -> {
            String query = exchange.getRequestURI().getRawQuery();
            asked.add(query + " " + exchange.getRequestHeaders().getFirst("Authorization"));
            byte[] page = page(parameters(query)).getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, page.length);
            exchange.getResponseBody().write(page);
            exchange.close();
        });
        owner.start();
    }

    @AfterEach
    void stopOwner() {
        owner.stop(0);
    }

    @Test
    @DisplayName("missing versions are fetched page by page, and have their effect as if Kafka had brought them")
    void heals() throws Exception {
        consumer.receive(owned.get(0), owned.get(4), owned.get(249));
        assertThat(consumer.history.gaps()).hasSize(247);

        healer(owner()).heal();

        assertThat(consumer.history.gaps()).isEmpty();
        assertThat(consumer.history.of("defra/a thing")).isEqualTo(owned);
        assertThat(consumer.number("select count(*) from effect")).isEqualTo(250);
        assertThat(asked).first().isEqualTo("subject=defra%2Fa+thing&from-version=2&after=0&limit=100 Bearer token");
        assertThat(asked).hasSize(3);
    }

    @Test
    @DisplayName("an owner that does not answer is asked again later, not at once")
    void ownerAway() throws Exception {
        consumer.receive(owned.get(1));
        status = 503;
        GapHealer healer = healer(owner());

        healer.heal();
        healer.heal();

        assertThat(asked).hasSize(1);
        assertThat(consumer.history.gaps()).hasSize(1);
        status = 200;
        consumer.database.execute("update event_gap set next_attempt_at = now()");
        healer.heal();
        assertThat(consumer.history.gaps()).isEmpty();
    }

    @Test
    @DisplayName("an owner that nobody knows is no reason to fail")
    void ownerUnknown() throws Exception {
        consumer.receive(owned.get(1));

        healer(Map.of("action-service", Optional.empty())).heal();

        assertThat(consumer.history.gaps()).hasSize(1);
    }

    @Test
    @DisplayName("a version that waits as a dead letter is not asked for: a person has it")
    void deadLetter() throws Exception {
        consumer.receive(owned.get(1));
        consumer.database.execute("""
                insert into dead_letter (id, fingerprint, topic, partition, kafka_offset, headers, kind, reason, subject,
                    aggregate_version, attempts)
                values (gen_random_uuid(), 'x', 't', 0, 0, '[]', 'FAILED', 'r', 'defra/a thing', 1, 1)""");

        healer(owner()).heal();

        assertThat(asked).isEmpty();
    }

    private Map<String, Optional<String>> owner() {
        return Map.of(
                "action-service",
                Optional.of("http://localhost:" + owner.getAddress().getPort()));
    }

    private GapHealer healer(Map<String, Optional<String>> urls) {
        return new GapHealer(
                new OpenGaps(consumer.database.asUser(), Duration.ofMinutes(1), Duration.ofMinutes(10)),
                new HttpOwners(urls, () -> "token"),
                consumer.receiver::receive);
    }

    /** As the owner's feed answers: position is version plus 1,000, for the aggregate asked for. */
    private String page(Map<String, String> query) {
        long after = Long.parseLong(query.get("after"));
        long from = Long.parseLong(query.get("from-version"));
        List<Envelope> items = owned.stream()
                .filter(event -> event.subject().equals(query.get("subject")))
                .filter(event -> event.aggregateversion() >= from && event.aggregateversion() + 1_000 > after)
                .limit(Long.parseLong(query.get("limit")))
                .toList();
        long last = items.size() < 100 ? 2_000 : items.getLast().aggregateversion() + 1_000;
        return items.stream()
                .map(event -> "{\"position\":%d,\"event\":%s}"
                        .formatted(
                                event.aggregateversion() + 1_000,
                                new String(EnvelopeJson.write(event), StandardCharsets.UTF_8)))
                .collect(Collectors.joining(",", "{\"items\":[", "],\"last\":" + last + "}"));
    }

    private static Map<String, String> parameters(String query) {
        return List.of(query.split("&", -1)).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }
}
