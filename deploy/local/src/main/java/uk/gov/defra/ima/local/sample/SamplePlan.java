package uk.gov.defra.ima.local.sample;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import uk.gov.defra.ima.local.http.JsonClient;

/** Defra's action plan of 2018, which a first start loads through the front door. */
public final class SamplePlan {

    private static final Map<String, String> QUERY = new TreeMap<>(Map.of(
            "organisation", "defra",
            "assessor", "The National Archives",
            "title", "Defra IMA action plan",
            "stated-on", "2018-07-31"));
    private static final int CONFLICT = 409;
    private static final int ACCEPTED = 202;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What an import that is not over yet says of itself; every other word is its end. */
    private static final Set<String> UNDER_WAY = Set.of("", "QUEUED", "PENDING", "ACCEPTED", "RUNNING", "STARTED");

    private final String service;
    private final JsonClient client;

    /** @param service base URL of action-service */
    public SamplePlan(String service, JsonClient client) {
        this.service = service;
        this.client = client;
    }

    /**
     * Loads it.
     *
     * @param token of a KIM manager of Defra
     * @return what came of it, for a person
     * @throws IOException when it was refused, or did not end in time
     */
    public String load(Path csv, String token) throws IOException, InterruptedException {
        String query = QUERY.entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8)
                                .replace("+", "%20"))
                .collect(Collectors.joining("&"));
        URI address = URI.create(service + "/v1/plans/imports?" + query);
        var answer = client.send(JsonClient.authorised(address, token)
                .header("Content-Type", "text/csv")
                .header("Prefer", "wait=30")
                .POST(BodyPublishers.ofByteArray(Files.readAllBytes(csv)))
                .build());
        if (answer.status() == CONFLICT) {
            return "it was loaded before";
        }
        if (!answer.isSuccess()) {
            throw new IOException(answer.told());
        }
        return told(answer.status() == ACCEPTED ? ended(address, answer, token) : answer.body());
    }

    private JsonNode ended(URI imports, JsonClient.Answer accepted, String token)
            throws IOException, InterruptedException {
        URI job = accepted.location()
                .map(imports::resolve)
                .orElseGet(() -> URI.create(service + "/v1/plans/imports/"
                        + accepted.body().path("id").asText()));
        for (long end = System.nanoTime() + PATIENCE.toNanos(); System.nanoTime() < end; ) {
            var answer = client.get(job, token);
            if (!answer.isSuccess()) {
                throw new IOException(answer.told());
            }
            if (!UNDER_WAY.contains(answer.body().path("state").asText())) {
                return answer.body();
            }
            TimeUnit.MILLISECONDS.sleep(500);
        }
        throw new IOException("the import " + job + " does not end");
    }

    private static String told(JsonNode report) throws IOException {
        JsonNode errors = report.path("errors");
        if (!errors.isEmpty()) {
            throw new IOException(errors.size() + " errors, the first: " + errors.get(0));
        }
        return "%d rows, %d created, %d warnings"
                .formatted(
                        report.path("rows").asInt(),
                        report.path("created").asInt(),
                        report.path("warnings").size());
    }
}
