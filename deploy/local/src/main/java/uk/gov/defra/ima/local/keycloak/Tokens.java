package uk.gov.defra.ima.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import uk.gov.defra.ima.local.http.JsonClient;

/** Access tokens of one realm. */
public final class Tokens {

    private final URI endpoint;
    private final JsonClient client;

    /** @param issuer the realm's address, such as {@code http://localhost:8080/realms/ima} */
    public Tokens(String issuer, JsonClient client) {
        this.endpoint = URI.create(issuer + "/protocol/openid-connect/token");
        this.client = client;
    }

    /** Of a person, by a public client that may use passwords. */
    public String ofPerson(String clientId, String username, String password) throws IOException, InterruptedException {
        return token(
                Map.of("grant_type", "password", "client_id", clientId, "username", username, "password", password));
    }

    /** Of a system. */
    public String ofClient(String clientId, String secret) throws IOException, InterruptedException {
        return token(Map.of("grant_type", "client_credentials", "client_id", clientId, "client_secret", secret));
    }

    private String token(Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var answer = client.send(HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(30))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        String token = answer.body().path("access_token").asText("");
        if (token.isEmpty()) {
            throw new IOException("no token from %s: HTTP %d, %s"
                    .formatted(
                            endpoint,
                            answer.status(),
                            answer.body().path("error_description").asText()));
        }
        return token;
    }
}
