package uk.gov.defra.ima.e2e;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import uk.gov.defra.ima.local.parts.Service;

/** The local users and systems, with real tokens of the running Keycloak. */
final class People {

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();
    private static final long HALF_A_LIFE_NANOS = 120_000_000_000L;

    private People() {}

    private record Token(String value, long since) {
        boolean fresh() {
            return System.nanoTime() - since < HALF_A_LIFE_NANOS;
        }
    }

    /** A request of a person to a service. */
    static RequestSpecification ask(Service service, String username) {
        return given().baseUri(RunningSystem.stack().url(service)).auth().oauth2(token(username));
    }

    /** A request of a system to a service. */
    static RequestSpecification askAsSystem(Service service) {
        return given().baseUri(RunningSystem.stack().url(service)).auth().oauth2(systemToken());
    }

    /** A request without a token. */
    static RequestSpecification askAsNobody(Service service) {
        return given().baseUri(RunningSystem.stack().url(service));
    }

    /** A token of a person, not yet half through its life. */
    static String token(String username) {
        return TOKENS.compute(
                        username,
                        (name, held) ->
                                held != null && held.fresh() ? held : new Token(personToken(name), System.nanoTime()))
                .value();
    }

    /** Waits until Keycloak gives tokens again: it needs a moment to notice that its database is back. */
    static void awaitTokens() {
        await().atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> !personToken("auditor").isEmpty());
        TOKENS.clear();
    }

    private static String personToken(String username) {
        return orFail(() -> RunningSystem.stack().keycloak().tokenOf(username));
    }

    private static String systemToken() {
        return orFail(() -> RunningSystem.stack().keycloak().tokenOfClient("ddts-systems", "local-only"));
    }

    private static String orFail(Callable<String> ask) {
        try {
            return ask.call();
        } catch (Exception refused) {
            throw new IllegalStateException("no token", refused);
        }
    }
}
