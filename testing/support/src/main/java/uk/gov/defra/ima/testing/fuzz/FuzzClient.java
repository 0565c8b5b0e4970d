package uk.gov.defra.ima.testing.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Set;

/** Sends drafts as they stand. */
final class FuzzClient implements AutoCloseable {

    /** More than any request may take: who waits longer meets a hang. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** After these, when they are bare, the server closes the connection, and what is sent on it meanwhile is lost. */
    private static final Set<Integer> CLOSING = Set.of(400, 414, 431);

    private final String address;
    private HttpClient client = connected();

    /** Talks to the service at an address without a path. */
    FuzzClient(String address) {
        this.address = address.replaceAll("/$", "");
    }

    private static HttpClient connected() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(PATIENCE)
                .build();
    }

    /** Sends a draft with a token, unless the draft brings an Authorization of its own. */
    Answer send(Draft draft, String token) throws IOException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address + draft.target()))
                .timeout(PATIENCE)
                .method(
                        draft.method(),
                        draft.body().map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
        if (!draft.headers().containsKey("Authorization")) {
            request.header("Authorization", "Bearer " + token);
        }
        draft.headers().forEach((name, values) -> values.forEach(value -> request.header(name, value)));
        return sent(request.build());
    }

    /** Reads what needs no token. */
    Answer get(String path) throws IOException {
        return sent(HttpRequest.newBuilder(URI.create(address + path))
                .timeout(PATIENCE)
                .build());
    }

    private Answer sent(HttpRequest request) throws IOException {
        try {
            var answer = Answer.of(client.send(request, BodyHandlers.ofByteArray()));
            if (CLOSING.contains(answer.status()) && answer.body().isEmpty()) {
                client.close();
                client = connected();
            }
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
