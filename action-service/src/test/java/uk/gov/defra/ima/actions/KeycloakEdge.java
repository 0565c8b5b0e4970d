package uk.gov.defra.ima.actions;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The edge of the process towards Keycloak's administration: real HTTP, the few answers that the post registry reads.
 * Tests say who holds what with {@code PUT /holders/<slug>} and make it fail with {@code PUT /down}.
 */
public final class KeycloakEdge implements QuarkusTestResourceLifecycleManager {

    /** Where tests find it: the test and this resource may be in two class loaders. */
    static final String URL_PROPERTY = "test.keycloak-edge.url";

    private static final Map<String, String> TITLES = Map.of(
            "head-of-kim", "Head of KIM",
            "dro", "DRO",
            "ddts-security-manager", "DDTS Security Manager",
            "head-of-information-appraisal", "Head of Information Appraisal",
            "o365-adoption-lead", "O365 Adoption Lead",
            "kim-steering-group", "KIM Steering Group",
            "business-change-lead", "Business Change Lead");

    private final Map<String, String> holders = new ConcurrentHashMap<>();
    private volatile boolean down;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        TITLES.keySet().stream()
                .filter(slug -> !slug.endsWith("group"))
                .forEach(slug -> holders.put(slug, "sub-" + slug));
        server.createContext("/", this::answer);
        server.start();
        var url = "http://localhost:" + server.getAddress().getPort();
        System.setProperty(URL_PROPERTY, url);
        return Map.of("IMA_KEYCLOAK_URL", url);
    }

    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (exchange.getRequestMethod().equals("PUT")) {
            control(path, new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            send(exchange, 200, "{}");
        } else if (down) {
            send(exchange, 503, "{}");
        } else {
            send(exchange, 200, body(path));
        }
    }

    private void control(String path, String body) {
        if (path.equals("/down")) {
            down = Boolean.parseBoolean(body);
        } else {
            holders.put(path.substring("/holders/".length()), body);
        }
    }

    private String body(String path) {
        if (path.endsWith("/token")) {
            return "{\"access_token\":\"edge\",\"expires_in\":300,\"token_type\":\"Bearer\"}";
        }
        if (path.contains("/group-by-path/")) {
            return "{\"id\":\"root\",\"name\":\"posts\",\"path\":\"/posts\"}";
        }
        if (path.endsWith("/groups/root/children")) {
            return "[{\"id\":\"org\",\"name\":\"defra\",\"path\":\"/posts/defra\"}]";
        }
        if (path.endsWith("/groups/org/children")) {
            return TITLES.entrySet().stream()
                    .map(post -> "{\"id\":\"%s\",\"name\":\"%s\",\"attributes\":{\"title\":[\"%s\"]%s}}"
                            .formatted(post.getKey(), post.getKey(), post.getValue(), lead(post.getKey())))
                    .collect(Collectors.joining(",", "[", "]"));
        }
        var slug = path.substring(path.indexOf("/groups/") + "/groups/".length(), path.lastIndexOf('/'));
        return Arrays.stream(holders.getOrDefault(slug, "").split(","))
                .filter(sub -> !sub.isBlank())
                .map("{\"id\":\"%s\"}"::formatted)
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String lead(String slug) {
        return slug.equals("head-of-kim") ? "" : ",\"lead\":[\"defra/head-of-kim\"]";
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
