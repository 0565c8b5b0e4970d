package uk.gov.defra.ima.testing;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Authorization code flow with PKCE, in which the browser is always the person that {@link TestIssuer#signIn} named. */
final class SignIns {

    private final Map<String, Grant> codes = new ConcurrentHashMap<>();
    private final Map<String, Grant> refreshTokens = new ConcurrentHashMap<>();

    /**
     * What a browser was sent back with.
     *
     * @param person claims of the access token
     * @param request the query of the request to sign in
     */
    private record Grant(String person, Map<String, String> request) {

        String client() {
            return request.getOrDefault("client_id", "");
        }

        boolean fits(Map<String, String> form) {
            return client().equals(form.get("client_id"))
                    && request.getOrDefault("redirect_uri", "").equals(form.get("redirect_uri"))
                    && Optional.ofNullable(request.get("code_challenge"))
                            .map(challenge -> challenge.equals(challengeOf(form.getOrDefault("code_verifier", ""))))
                            .orElse(true);
        }
    }

    /** Sends the browser back with a code. */
    void authorise(IssuerExchange exchange) throws IOException {
        Map<String, String> request = exchange.query();
        Optional<String> person = TestIssuer.signedIn();
        if (person.isEmpty() || !request.containsKey("redirect_uri")) {
            exchange.answer(400, Map.of("error", "nobody signs in: see TestIssuer.signIn"));
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, new Grant(person.get(), request));
        String back = request.get("redirect_uri");
        exchange.redirect(back + (back.contains("?") ? "&" : "?") + "code=" + code + "&state="
                + URLEncoder.encode(request.getOrDefault("state", ""), StandardCharsets.UTF_8));
    }

    /** Sends the browser back after it signed out. */
    void signOut(IssuerExchange exchange) throws IOException {
        exchange.redirect(exchange.query().getOrDefault("post_logout_redirect_uri", TestIssuer.url()));
    }

    /** The answer to a code, which works once; empty when it is wrong, or not this client's. */
    Optional<Map<String, Object>> redeem(Map<String, String> form) {
        return Optional.ofNullable(codes.remove(form.getOrDefault("code", "")))
                .filter(grant -> grant.fits(form))
                .map(this::tokens);
    }

    /** The answer to a refresh token, which works once; empty when it is wrong, or not this client's. */
    Optional<Map<String, Object>> refresh(Map<String, String> form) {
        return Optional.ofNullable(refreshTokens.remove(form.getOrDefault("refresh_token", "")))
                .filter(grant -> grant.client().equals(form.get("client_id")))
                .map(this::tokens);
    }

    private Map<String, Object> tokens(Grant grant) {
        String refresh = UUID.randomUUID().toString();
        refreshTokens.put(refresh, grant);
        Tokens idToken = Tokens.from(grant.person()).audience(grant.client()).claim("typ", "ID");
        Optional.ofNullable(grant.request().get("nonce")).ifPresent(nonce -> idToken.claim("nonce", nonce));
        Map<String, Object> answer = new HashMap<>();
        answer.put(
                "access_token",
                Tokens.from(grant.person()).client(grant.client()).signed());
        answer.put("id_token", idToken.client(grant.client()).signed());
        answer.put("refresh_token", refresh);
        answer.put("token_type", "Bearer");
        answer.put("expires_in", Tokens.LIFETIME.toSeconds());
        answer.put("scope", "openid");
        return answer;
    }

    /** S256 of RFC 7636. */
    private static String challengeOf(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
