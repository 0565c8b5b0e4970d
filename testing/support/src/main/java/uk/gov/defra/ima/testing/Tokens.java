package uk.gov.defra.ima.testing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Access tokens as Keycloak's realm {@code ima} issues them, signed by {@link TestIssuer}. A token is valid for all four
 * services and for organisation {@code defra}, unless told otherwise.
 *
 * <p>{@code Tokens.of("dro").posts("defra/dro").roles("kim-manager").signed()}
 */
public final class Tokens {

    /** How long a token is valid. */
    public static final Duration LIFETIME = Duration.ofHours(2);

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SERVICES =
            List.of("action-service", "risk-register-service", "notification-service", "reporting-service");

    private final Map<String, Object> claims = new LinkedHashMap<>();
    private Instant issuedAt = Instant.now();
    private SigningKey key = SigningKey.ofIssuer();

    private Tokens(String username, String client) {
        claims.put("iss", TestIssuer.url());
        claims.put("sub", sub(username));
        claims.put("typ", "Bearer");
        claims.put("azp", client);
        claims.put("aud", SERVICES);
        claims.put("preferred_username", username);
        claims.put("organisations", List.of("defra"));
    }

    /** A person's token, obtained by signing in at the pages; without roles and posts. */
    public static Tokens of(String username) {
        var token = new Tokens(username, "ima-web");
        token.claims.put("name", "Name of " + username);
        token.claims.put("scope", "openid profile");
        return token.roles().posts();
    }

    /** A token with the claims that {@link #claims()} gave. */
    static Tokens from(String claims) {
        try {
            var token = new Tokens("", "");
            token.claims.clear();
            token.claims.putAll(JSON.readValue(claims, new TypeReference<Map<String, Object>>() {}));
            return token;
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("no claims: " + claims, e);
        }
    }

    /** The claims as JSON, without what signing adds. */
    String claims() {
        return new String(json(claims), StandardCharsets.UTF_8);
    }

    /** A system's token, obtained with client credentials; without scopes. */
    public static Tokens system(String client) {
        return new Tokens("service-account-" + client, client).scopes();
    }

    /** The claim {@code sub} of a user name: a UUID, as Keycloak's are, and the same in every run. */
    public static String sub(String username) {
        return UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** Replaces the realm roles. */
    public Tokens roles(String... roles) {
        claims.put("realm_access", Map.of("roles", List.of(roles)));
        return this;
    }

    /** Replaces the posts held, given as {@code defra/dro}; the token names them as Keycloak's group paths. */
    public Tokens posts(String... posts) {
        claims.put("groups", Arrays.stream(posts).map(post -> "/posts/" + post).toList());
        return this;
    }

    /** Replaces the organisations. */
    public Tokens organisation(String... organisations) {
        claims.put("organisations", List.of(organisations));
        return this;
    }

    /** Replaces the scopes, such as {@code actions:read}. */
    public Tokens scopes(String... scopes) {
        claims.put("scope", String.join(" ", scopes));
        return this;
    }

    /** Replaces the person's name. */
    public Tokens name(String name) {
        claims.put("name", name);
        return this;
    }

    /** Replaces the client that obtained the token. */
    public Tokens client(String client) {
        claims.put("azp", client);
        return this;
    }

    /** Replaces the audience. */
    public Tokens audience(String... audience) {
        claims.put("aud", List.of(audience));
        return this;
    }

    /** Sets any claim, for tokens that Keycloak would not issue. */
    public Tokens claim(String name, Object value) {
        claims.put(name, value);
        return this;
    }

    /** Makes a token whose life ended an hour ago. */
    public Tokens expired() {
        issuedAt = Instant.now().minus(LIFETIME).minus(Duration.ofHours(1));
        return this;
    }

    /** Makes a token that ends soon. */
    public Tokens endingIn(Duration left) {
        issuedAt = Instant.now().minus(LIFETIME).plus(left);
        return this;
    }

    /** Makes a token that names another issuer, though this issuer's key signs it. */
    public Tokens fromAnotherIssuer() {
        return claim("iss", "http://localhost:1/realms/another");
    }

    /** Makes a token for a service that is none of ours. */
    public Tokens forAnotherAudience() {
        return audience("another-service");
    }

    /** Makes a token that a stranger signed under the issuer's key id. */
    public Tokens signedByAnotherKey() {
        key = SigningKey.generate();
        return this;
    }

    /** The token in compact form, to follow {@code Bearer}. */
    public String signed() {
        Map<String, Object> all = new LinkedHashMap<>(claims);
        all.put("jti", UUID.randomUUID().toString());
        all.put("iat", issuedAt.getEpochSecond());
        all.put("exp", issuedAt.plus(LIFETIME).getEpochSecond());
        String content = part(Map.of("alg", "RS256", "typ", "JWT", "kid", SigningKey.ID)) + "." + part(all);
        return content + "." + encoded(key.sign(content));
    }

    private static String part(Map<String, Object> content) {
        return encoded(json(content));
    }

    private static byte[] json(Map<String, Object> content) {
        try {
            return JSON.writeValueAsBytes(content);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a claim that is no JSON: " + content, e);
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
