package uk.gov.defra.ima.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.defra.ima.testing.PortRelease;

/**
 * The edge of the process towards Keycloak's administration: real HTTP, and the two endpoints that the service asks. It
 * can be closed and opened again on the same port.
 */
public final class KeycloakEdge {

    private static final String TOKEN = "edge-token";
    private static final Map<String, String> USERS = new ConcurrentHashMap<>();

    private static HttpServer server;

    private KeycloakEdge() {}

    /** Answers from now on. */
    public static synchronized void open() {
        if (server != null) {
            return;
        }
        PortRelease.ofPort(Integer.getInteger(Edges.KEYCLOAK_PORT));
        try {
            server = HttpServer.create(
                    new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.getInteger(Edges.KEYCLOAK_PORT)),
                    0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/realms/ima/protocol/openid-connect/token", KeycloakEdge::token);
        server.createContext("/admin/realms/ima/users/", KeycloakEdge::user);
        server.start();
    }

    /** Keycloak is away: its port refuses connections. */
    public static synchronized void close() {
        if (server != null) {
            server.stop(0);
            server = null;
        }
    }

    /** Somebody who can be written to. */
    public static void knows(String sub, String firstName, String lastName, String address) {
        USERS.put(sub, """
                {"id":"%s","username":"%s","firstName":"%s","lastName":"%s","email":"%s","enabled":true}""".formatted(sub, address, firstName, lastName, address));
    }

    /** Somebody whose account is disabled. */
    public static void knowsDisabled(String sub) {
        USERS.put(
                sub, "{\"id\":\"%s\",\"username\":\"x\",\"email\":\"x@defra.test\",\"enabled\":false}".formatted(sub));
    }

    /** Somebody without an address. */
    public static void knowsWithoutAddress(String sub) {
        USERS.put(sub, "{\"id\":\"%s\",\"username\":\"x\",\"enabled\":true}".formatted(sub));
    }

    private static void token(HttpExchange exchange) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var secretGiven =
                asked.contains("client_secret=") || exchange.getRequestHeaders().getFirst("Authorization") != null;
        if (asked.contains("grant_type=client_credentials") && secretGiven) {
            send(
                    exchange,
                    200,
                    "{\"access_token\":\"%s\",\"expires_in\":300,\"token_type\":\"Bearer\"}".formatted(TOKEN));
        } else {
            send(exchange, 401, "{\"error\":\"unauthorized_client\"}");
        }
    }

    private static void user(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var user = USERS.get(path.substring(path.lastIndexOf('/') + 1));
        if (!("Bearer " + TOKEN).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{\"error\":\"HTTP 401 Unauthorized\"}");
        } else if (user == null) {
            send(exchange, 404, "{\"error\":\"User not found\"}");
        } else {
            send(exchange, 200, user);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
