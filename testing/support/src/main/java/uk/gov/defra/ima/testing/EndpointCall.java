package uk.gov.defra.ima.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call of an endpoint; redirects are not followed.
 *
 * @param rule names the endpoint, and what is sent
 * @param token to bear, when there is one
 */
record EndpointCall(EndpointRule rule, Optional<String> token) {

    private static final Pattern PARAMETER = Pattern.compile("\\{\\s*([\\w.-]+)[^}]*}");
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    static EndpointCall of(EndpointRule rule) {
        return new EndpointCall(rule, Optional.empty());
    }

    EndpointCall bearing(String signed) {
        return new EndpointCall(rule, Optional.of(signed));
    }

    HttpResponse<String> send(String address) {
        URI uri = URI.create(address.replaceAll("/$", "") + path());
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(30))
                .method(
                        rule.method(),
                        rule.body()
                                .map(body -> BodyPublishers.ofString(body.content()))
                                .orElseGet(BodyPublishers::noBody));
        rule.body().ifPresent(body -> request.header("Content-Type", body.contentType()));
        token.ifPresent(signed -> request.header("Authorization", "Bearer " + signed));
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(rule + " gave no answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted at " + rule, e);
        }
    }

    private String path() {
        return PARAMETER.matcher(rule.path()).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1))));
    }

    private String value(String parameter) {
        String value =
                rule.parameters().getOrDefault(parameter, UUID.randomUUID().toString());
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
