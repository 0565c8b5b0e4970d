package uk.gov.defra.ima.messaging.healing;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Asks owners by {@code GET /v1/events}, with a token of this service's own client. */
final class HttpOwners implements Owners {

    /** An envelope must not lose a digit on its way. */
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int PAGE = 100;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Map<String, Optional<String>> urls;
    private final Supplier<String> token;

    /**
     * With what it needs to reach them.
     *
     * @param urls base URLs by name of service
     * @param token gives a valid access token; may ask the issuer for one
     */
    HttpOwners(Map<String, Optional<String>> urls, Supplier<String> token) {
        this.urls = urls;
        this.token = token;
    }

    @Override
    public List<String> ask(MissingVersions missing) throws IOException, InterruptedException {
        String name = missing.source().startsWith("/") ? missing.source().substring(1) : missing.source();
        String base = urls.getOrDefault(name, Optional.empty())
                .orElseThrow(() -> new IOException("No URL is known for " + name + " (ima.messaging.healing.owners)"));
        String bearer = token.get();
        List<String> found = new ArrayList<>();
        long after = 0;
        while (true) {
            JsonNode page = get(base, bearer, missing, after);
            boolean beyond = false;
            for (JsonNode item : page.path("items")) {
                long version = item.path("event").path("aggregateversion").asLong();
                if (missing.versions().contains(version)) {
                    found.add(item.path("event").toString());
                }
                beyond |= version >= missing.versions().last();
            }
            long last = page.path("last").asLong();
            if (beyond || page.path("items").size() < PAGE || last <= after) {
                return found;
            }
            after = last;
        }
    }

    private JsonNode get(String base, String bearer, MissingVersions missing, long after)
            throws IOException, InterruptedException {
        URI uri = URI.create("%s/v1/events?subject=%s&from-version=%d&after=%d&limit=%d"
                .formatted(
                        base,
                        URLEncoder.encode(missing.subject(), StandardCharsets.UTF_8),
                        missing.versions().first(),
                        after,
                        PAGE));
        HttpRequest request = HttpRequest.newBuilder(uri)
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + bearer)
                .header("Accept", "application/json")
                .build();
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        if (response.statusCode() != 200) {
            throw new IOException("%s answered %d".formatted(uri.getPath(), response.statusCode()));
        }
        return JSON.readTree(response.body());
    }
}
