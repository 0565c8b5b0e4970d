package uk.gov.defra.ima.reports.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import uk.gov.defra.ima.testing.TestIssuer;
import uk.gov.defra.ima.testing.Tokens;

/**
 * The token endpoint of the code flow, which the tests' issuer does not have. A code says by itself who signed in; roles
 * and organisations are in the access token alone, so that a page that trusts the ID token sees nothing.
 */
public final class CodeExchange implements QuarkusTestResourceLifecycleManager {

    private static final ObjectMapper JSON = new ObjectMapper();

    private HttpServer server;

    /**
     * The code that an identity provider gives after somebody has signed in.
     *
     * @param nonce as the sign-in was begun with
     */
    static String code(String username, String nonce, String[] roles, String[] organisations) {
        try {
            byte[] content = JSON.writeValueAsBytes(
                    Map.of("username", username, "nonce", nonce, "roles", roles, "organisations", organisations));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/token", this::exchange);
        server.start();
        return Map.of(
                "quarkus.oidc.pages.token-path",
                "http://localhost:" + server.getAddress().getPort() + "/token");
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }

    private void exchange(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> fields = Arrays.stream(form.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        boolean proven = "authorization_code".equals(fields.get("grant_type"))
                && fields.containsKey("code_verifier")
                && isClient(exchange.getRequestHeaders().getFirst("Authorization"), fields);
        byte[] answer = JSON.writeValueAsBytes(proven ? tokens(fields.get("code")) : Map.of("error", "invalid_grant"));
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(proven ? 200 : 400, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }

    private static boolean isClient(String authorization, Map<String, String> fields) {
        String basic = "Basic "
                + Base64.getEncoder()
                        .encodeToString(("ima-web:" + TestIssuer.CLIENT_SECRET).getBytes(StandardCharsets.UTF_8));
        return basic.equals(authorization) || TestIssuer.CLIENT_SECRET.equals(fields.get("client_secret"));
    }

    private static Map<String, Object> tokens(String code) throws IOException {
        JsonNode content = JSON.readTree(Base64.getUrlDecoder().decode(code));
        String username = content.get("username").asText();
        return Map.of(
                "token_type",
                "Bearer",
                "expires_in",
                Tokens.LIFETIME.toSeconds(),
                "refresh_token",
                "refresh-token-of-" + username,
                "access_token",
                Tokens.of(username)
                        .roles(texts(content.get("roles")))
                        .organisation(texts(content.get("organisations")))
                        .signed(),
                "id_token",
                Tokens.of(username)
                        .organisation()
                        .audience("ima-web")
                        .claim("typ", "ID")
                        .claim("nonce", content.get("nonce").asText())
                        .signed());
    }

    private static String[] texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toArray(String[]::new);
    }
}
