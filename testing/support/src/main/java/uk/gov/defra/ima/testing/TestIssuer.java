package uk.gov.defra.ima.testing;

import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * The one token issuer of this test process, in the place of Keycloak's realm {@code ima}: OpenID discovery, its keys, a
 * token endpoint for client credentials, and sign-in with the authorization code flow.
 *
 * <p>A system property and not a static holds what must be known to all: other class loaders of this process must find
 * the same issuer.
 */
public final class TestIssuer {

    /** Secret of every confidential client. */
    public static final String CLIENT_SECRET = "test-client-secret";

    private static final String URL = "ima.test.issuer.url";
    private static final String PERSON = "ima.test.issuer.person";
    private static final String PATH = "/realms/ima";

    private TestIssuer() {}

    /** The issuer's URL, as in the claim {@code iss}; starts it at first. */
    public static synchronized String url() {
        if (System.getProperty(URL) == null) {
            System.setProperty(URL, start());
        }
        return System.getProperty(URL);
    }

    /** From now on every browser that is sent to sign in comes back as this person, without being asked. */
    public static void signIn(Tokens person) {
        System.setProperty(PERSON, person.claims());
    }

    /** From now on a browser that is sent to sign in is refused. */
    public static void nobodySignsIn() {
        System.clearProperty(PERSON);
    }

    static Optional<String> signedIn() {
        return Optional.ofNullable(System.getProperty(PERSON));
    }

    private static String start() {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            String url = "http://localhost:" + server.getAddress().getPort() + PATH;
            String endpoints = PATH + "/protocol/openid-connect/";
            var signIns = new SignIns();
            server.createContext(PATH + "/.well-known/openid-configuration", answer(discovery(url)));
            server.createContext(endpoints + "certs", answer(keys()));
            server.createContext(endpoints + "token", http -> token(new IssuerExchange(http), signIns));
            server.createContext(endpoints + "auth", http -> signIns.authorise(new IssuerExchange(http)));
            server.createContext(endpoints + "logout", http -> signIns.signOut(new IssuerExchange(http)));
            // Threads that do not keep the process alive.
            server.setExecutor(Executors.newCachedThreadPool(
                    Thread.ofPlatform().daemon().name("test-issuer-", 0).factory()));
            server.start();
            return url;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the token issuer", e);
        }
    }

    private static Map<String, Object> discovery(String url) {
        String base = url + "/protocol/openid-connect/";
        return Map.of(
                "issuer",
                url,
                "jwks_uri",
                base + "certs",
                "token_endpoint",
                base + "token",
                "authorization_endpoint",
                base + "auth",
                "end_session_endpoint",
                base + "logout",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "code_challenge_methods_supported",
                List.of("S256"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static Map<String, Object> keys() {
        RSAPublicKey key = SigningKey.ofIssuer().publicKey();
        return Map.of(
                "keys",
                List.of(Map.of(
                        "kty",
                        "RSA",
                        "use",
                        "sig",
                        "alg",
                        "RS256",
                        "kid",
                        SigningKey.ID,
                        "n",
                        unsigned(key.getModulus()),
                        "e",
                        unsigned(key.getPublicExponent()))));
    }

    private static void token(IssuerExchange exchange, SignIns signIns) throws IOException {
        Map<String, String> form = exchange.form();
        if (!form.containsKey("client_id") || !CLIENT_SECRET.equals(form.get("client_secret"))) {
            exchange.answer(401, Map.of("error", "invalid_client"));
            return;
        }
        Optional<Map<String, Object>> tokens = switch (form.getOrDefault("grant_type", "")) {
            case "client_credentials" -> Optional.of(ofSystem(form));
            case "authorization_code" -> signIns.redeem(form);
            case "refresh_token" -> signIns.refresh(form);
            default -> Optional.empty();
        };
        if (tokens.isPresent()) {
            exchange.answer(200, tokens.get());
        } else {
            exchange.answer(400, Map.of("error", "invalid_grant"));
        }
    }

    /** As in Keycloak, a client gets the scopes that it asks for. */
    private static Map<String, Object> ofSystem(Map<String, String> form) {
        String scope = form.getOrDefault("scope", "");
        String[] scopes = scope.isBlank() ? new String[0] : scope.split(" ");
        return Map.of(
                "access_token",
                Tokens.system(form.get("client_id")).scopes(scopes).signed(),
                "token_type",
                "Bearer",
                "expires_in",
                Tokens.LIFETIME.toSeconds(),
                "scope",
                scope);
    }

    private static HttpHandler answer(Map<String, ?> body) {
        return http -> new IssuerExchange(http).answer(200, body);
    }

    private static String unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }
}
