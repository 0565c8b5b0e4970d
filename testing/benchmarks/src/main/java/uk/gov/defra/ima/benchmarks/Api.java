package uk.gov.defra.ima.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** action-service over HTTP, by the JDK's plain connection: it keeps connections open and costs little beside what it calls. */
final class Api {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String HEADINGS =
            "Recommendation no,Recommendation,Recommendation commentary,Commentary last updated,Action ref,"
                    + "Enabling/supporting action recommended by TNA,Owner,Commentary on progress,Completion due,Status\n";

    private final String base;
    private final Token token;

    Api(String base, Token token) {
        this.base = base;
        this.token = token;
    }

    /** A token that is asked for again before it expires. */
    static final class Token {
        private static final Duration HALF_A_LIFE = Duration.ofMinutes(2);
        private final Asking ask;
        private String value;
        private long since;

        interface Asking {
            String ask() throws IOException, InterruptedException;
        }

        Token(Asking ask) {
            this.ask = ask;
        }

        synchronized String value() throws IOException {
            if (value == null || System.nanoTime() - since > HALF_A_LIFE.toNanos()) {
                try {
                    value = ask.ask();
                } catch (InterruptedException ended) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", ended);
                }
                since = System.nanoTime();
            }
            return value;
        }
    }

    /** Imports a plan of {@code size} actions; answers with their ids. */
    List<String> plan(int size) throws IOException {
        var rows = IntStream.rangeClosed(1, size)
                .mapToObj(i ->
                        ("1,\"Give Information Asset Owners more support and challenge, so that key threats surface\","
                                        + "\"IT Security owns the network\",July 2018,1.%d,\"Draw on the models of other members for a"
                                        + " more structured approach to reporting and risk assessment\",DRO,\"To be benchmarked\",July,")
                                .formatted(i))
                .collect(Collectors.joining("\n"));
        var report = send(
                "POST",
                "/v1/plans/imports?organisation=defra&assessor=TNA&title=Benchmark&stated-on=2018-07-31",
                Map.of("Content-Type", "text/csv", "Prefer", "wait=60"),
                HEADINGS + rows);
        var plan = report.at("/plan").asText();
        var ids = new ArrayList<String>();
        var next = "";
        do {
            var page = send("GET", "/v1/actions?limit=100&plan=" + plan + next, Map.of(), null);
            page.at("/items").forEach(action -> ids.add(action.at("/id").asText()));
            next = page.hasNonNull("next") ? "&cursor=" + page.at("/next").asText() : "";
        } while (!next.isEmpty());
        return ids;
    }

    /** A page of the list of actions. */
    JsonNode list(String query) throws IOException {
        return send("GET", "/v1/actions?limit=50&" + query, Map.of(), null);
    }

    /** Asks for a file to be imported; answers with the id of the import. */
    String beginImport(String title, String file) throws IOException {
        var query = "?organisation=defra&assessor=TNA&stated-on=2018-07-31&title="
                + URLEncoder.encode(title, StandardCharsets.UTF_8);
        return send("POST", "/v1/plans/imports" + query, Map.of("Content-Type", "text/csv"), file)
                .at("/id")
                .asText();
    }

    /** An import as it stands. */
    JsonNode importJob(String id) throws IOException {
        return send("GET", "/v1/plans/imports/" + id, Map.of(), null);
    }

    /** The heap that the service uses now, in bytes, by its own metrics. */
    double heapBytes() throws IOException {
        try (var metrics = URI.create(base + "/q/metrics").toURL().openStream()) {
            return new String(metrics.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> line.startsWith("jvm_memory_used_bytes") && line.contains("area=\"heap\""))
                    .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                    .sum();
        }
    }

    /** Changes a status from the version that was last seen. */
    void changeStatus(String action, long version, String to) throws IOException {
        send(
                "POST",
                "/v1/actions/" + action + "/status-changes",
                Map.of("Content-Type", "application/json", "If-Match", "\"" + version + "\""),
                "{\"to\":\"" + to + "\",\"comment\":\"Agreed at the monthly meeting\"}");
    }

    private JsonNode send(String method, String path, Map<String, String> headers, String body) throws IOException {
        var connection = (HttpURLConnection) URI.create(base + path).toURL().openConnection();
        connection.setRequestMethod(method);
        connection.setRequestProperty("Authorization", "Bearer " + token.value());
        headers.forEach(connection::setRequestProperty);
        if (body != null) {
            connection.setDoOutput(true);
            connection.getOutputStream().write(body.getBytes(StandardCharsets.UTF_8));
        }
        if (connection.getResponseCode() / 100 != 2) {
            try (var error = connection.getErrorStream()) {
                throw new IOException(method + " " + path + ": " + connection.getResponseCode() + " "
                        + (error == null ? "" : new String(error.readAllBytes(), StandardCharsets.UTF_8)));
            }
        }
        try (var answer = connection.getInputStream()) {
            return JSON.readTree(answer.readAllBytes());
        }
    }
}
