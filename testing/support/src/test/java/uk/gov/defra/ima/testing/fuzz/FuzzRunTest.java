package uk.gov.defra.ima.testing.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The fuzzer finds what is planted, and nothing where all is well. */
class FuzzRunTest {

    private static final String DOCUMENT = """
            {"openapi": "3.1.0", "paths": {"/v1/things": {
              "get": {"parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}}],
                      "responses": {"200": {}, "default": {}}},
              "post": {"requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}},
                       "responses": {"201": {}, "default": {}}}}},
             "components": {"schemas": {"Thing": {"type": "object", "required": ["name"], "properties": {
               "name": {"type": "string", "maxLength": 200}, "when": {"anyOf": [{"$ref": "#/components/schemas/Day"}]}}},
               "Day": {"type": "string", "format": "date"}}}}
            """;
    private static final String PROBLEM = """
            {"type": "t", "title": "T", "status": 400, "traceId": "1", "detail": "Mend it."}""";

    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private HttpServer server;
    private Planted planted = (_, exchange) -> answer(exchange, 400, "application/problem+json", PROBLEM);

    /** What the server does with a request that is not sound. */
    private interface Planted {
        void answer(String body, HttpExchange exchange) throws IOException;
    }

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::serve);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void whereAllIsWellNothingIsFound() {
        FuzzRun run = run(1);

        assertThat(run.findings()).isEmpty();
        assertThat(run.answeredWell()).isEqualTo(1);
        assertThat(run.statuses()).containsKeys(200, 201, 400);
    }

    @Test
    void aFailureAndASilenceAreFound() {
        planted =
                (body, exchange) -> answer(exchange, body.contains("null") ? 500 : 400, "application/problem+json", "");

        assertThat(run(1).findings())
                .anySatisfy(finding -> assertThat(finding).startsWith("failed"))
                .anySatisfy(finding -> assertThat(finding).startsWith("says nothing"));
    }

    @Test
    void wordsOfTheInsideAreFound() {
        planted = (_, exchange) ->
                answer(exchange, 400, "application/problem+json", PROBLEM.replace("Mend it.", "java.lang.NullPointer"));

        assertThat(run(1).findings())
                .isNotEmpty()
                .allSatisfy(finding -> assertThat(finding).startsWith("shows its inside"));
    }

    @Test
    void aProblemThatHelpsNobodyAndAStatusThatIsNotInTheDocumentAreFound() {
        planted = (body, exchange) -> {
            if (body.isEmpty()) {
                answer(exchange, 202, "application/json", "{}");
            } else {
                answer(exchange, 400, "application/problem+json", PROBLEM.replace("Mend it.", "T."));
            }
        };

        assertThat(run(1).findings())
                .anySatisfy(finding -> assertThat(finding).startsWith("helps nobody"))
                .anySatisfy(finding -> assertThat(finding).startsWith("is none that the document names"));
    }

    @Test
    void theSameSeedAsksTheSame() {
        run(7);
        List<String> first = List.copyOf(asked);
        asked.clear();
        run(7);
        int both = Math.min(first.size(), asked.size());

        assertThat(asked.subList(0, both)).isEqualTo(first.subList(0, both)).hasSizeGreaterThan(100);
    }

    private FuzzRun run(long seed) {
        try (var client =
                new FuzzClient("http://localhost:" + server.getAddress().getPort())) {
            var run = new FuzzRun(ApiDocument.read(DOCUMENT.getBytes(UTF_8)), List.of("token"), client, Map.of());
            run.learn(seed);
            run.spoil(seed, Duration.ofSeconds(1));
            return run;
        }
    }

    private void serve(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + body);
        if (asked.size() > 8) {
            planted.answer(body, exchange);
        } else if (exchange.getRequestMethod().equals("GET")) {
            answer(exchange, 200, "application/json", "[]");
        } else {
            answer(exchange, 201, "application/json", "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        boolean none = bytes.length == 0 || exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, none ? -1 : bytes.length);
        if (!none) {
            exchange.getResponseBody().write(bytes);
        }
        exchange.close();
    }
}
