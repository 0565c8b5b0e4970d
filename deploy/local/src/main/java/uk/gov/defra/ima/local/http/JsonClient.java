package uk.gov.defra.ima.local.http;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** Requests whose answers are JSON. */
public final class JsonClient {

    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    /**
     * What came back.
     *
     * @param status HTTP
     * @param body the JSON; a missing node when there was none
     * @param location the header of that name
     */
    public record Answer(int status, JsonNode body, Optional<String> location) {

        /** Whether the status is 2xx. */
        public boolean isSuccess() {
            return status / 100 == 2;
        }

        /** Status and the problem's own words, for a person. */
        public String told() {
            String detail = body.path("detail").asText(body.path("title").asText(""));
            return detail.isEmpty() ? "HTTP " + status : "HTTP " + status + ", " + detail;
        }
    }

    /** The client itself. */
    public HttpClient plain() {
        return client;
    }

    /** GET. */
    public Answer get(URI address, String token) throws IOException, InterruptedException {
        return send(authorised(address, token).GET().build());
    }

    /** PUT of JSON. */
    public Answer put(URI address, String token, JsonNode body) throws IOException, InterruptedException {
        return send(authorised(address, token)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))
                .build());
    }

    /** Any request. */
    public Answer send(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        boolean json = response.headers()
                .firstValue("Content-Type")
                .filter(type -> type.contains("json"))
                .isPresent();
        return new Answer(
                response.statusCode(),
                json ? JSON.readTree(response.body()) : MissingNode.getInstance(),
                response.headers().firstValue("Location"));
    }

    /** A request with a bearer token, to be completed. */
    public static HttpRequest.Builder authorised(URI address, String token) {
        return HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(60))
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }
}
