package uk.gov.defra.ima.local.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.http.JsonClient;
import uk.gov.defra.ima.local.parts.Checkout;

class SamplePlanTest {

    private static final String DONE = """
            {"state": "DONE", "rows": 29, "created": 37, "warnings": [{"row": 2}, {"row": 3}], "errors": []}
            """;

    private final Deque<Reply> replies = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private HttpServer server;

    private record Reply(int status, String type, String body) {}

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void tells_what_came_in() throws Exception {
        replies.add(new Reply(200, "application/json", DONE));

        assertThat(load()).isEqualTo("29 rows, 37 created, 2 warnings");
        assertThat(asked)
                .containsExactly("POST /v1/plans/imports?assessor=The%20National%20Archives&organisation=defra"
                        + "&stated-on=2018-07-31&title=Defra%20IMA%20action%20plan text/csv wait=30 Bearer token");
    }

    @Test
    void follows_an_import_that_takes_longer() throws Exception {
        replies.add(new Reply(202, "application/json", "{\"id\": \"7\", \"state\": \"RUNNING\"}"));
        replies.add(new Reply(200, "application/json", "{\"id\": \"7\", \"state\": \"RUNNING\"}"));
        replies.add(new Reply(200, "application/json", DONE));

        assertThat(load()).startsWith("29 rows");
        assertThat(asked.getLast()).startsWith("GET /v1/plans/imports/7");
    }

    @Test
    void is_content_with_a_plan_that_is_there() throws Exception {
        replies.add(new Reply(409, "application/problem+json", "{\"title\": \"Conflict\"}"));

        assertThat(load()).contains("before");
    }

    @Test
    void says_why_it_was_refused() {
        replies.add(new Reply(
                422, "application/problem+json", "{\"title\": \"Unprocessable\", \"detail\": \"no heading Owner\"}"));

        assertThatThrownBy(this::load)
                .isInstanceOf(IOException.class)
                .hasMessageContainingAll("422", "no heading Owner");
    }

    @Test
    void does_not_pass_errors_for_success() {
        replies.add(new Reply(
                200,
                "application/json",
                "{\"state\": \"FAILED\", \"errors\": [{\"row\": 4, \"problem\": \"cells\"}]}"));

        assertThatThrownBy(this::load).isInstanceOf(IOException.class).hasMessageContaining("cells");
    }

    private String load() throws IOException, InterruptedException {
        String service = "http://localhost:" + server.getAddress().getPort();
        return new SamplePlan(service, new JsonClient()).load(Checkout.find().samplePlan(), "token");
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            asked.add(String.join(
                    " ",
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().toString(),
                    Optional.ofNullable(headers.getFirst("Content-Type")).orElse(""),
                    Optional.ofNullable(headers.getFirst("Prefer")).orElse(""),
                    headers.getFirst("Authorization")));
            exchange.getRequestBody().readAllBytes();
            Reply reply = replies.remove();
            byte[] body = reply.body().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.type());
            exchange.sendResponseHeaders(reply.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
