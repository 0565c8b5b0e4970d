package uk.gov.defra.ima.web.caller;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.oidc.runtime.OidcAuthenticationMechanism;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Keeps what came of checking a bearer token for a short while: a signature is dear, and clients send the same token
 * with each of their requests. Only tokens found good are kept, only for the API, and never beyond their end; what is
 * not kept, or is no bearer token, goes to the library's own check.
 */
@Alternative
@Priority(1)
@ApplicationScoped
class CheckedTokens implements HttpAuthenticationMechanism {

    private static final String API = "/v1/";
    private static final String BEARER = "Bearer ";

    private final OidcAuthenticationMechanism check;
    private final boolean keeps;
    private final Cache<String, Checked> kept;

    CheckedTokens(OidcAuthenticationMechanism check, TokenSettings settings) {
        this.check = check;
        this.keeps = settings.keptFor().isPositive();
        this.kept = Caffeine.newBuilder()
                .maximumSize(settings.keptMost())
                .expireAfterWrite(settings.keptFor())
                .build();
    }

    /** Whose token it is, and until when. */
    private record Checked(SecurityIdentity identity, Instant end) {}

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext request, IdentityProviderManager providers) {
        return bearerToken(request)
                .map(token -> known(token).orElseGet(() -> checked(token, request, providers)))
                .orElseGet(() -> check.authenticate(request, providers));
    }

    private Optional<String> bearerToken(RoutingContext request) {
        String authorization = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        return keeps
                        && authorization != null
                        && authorization.startsWith(BEARER)
                        // Another path may be another tenant's, which checks otherwise.
                        && request.normalizedPath().startsWith(API)
                ? Optional.of(authorization.substring(BEARER.length()))
                : Optional.empty();
    }

    private Optional<Uni<SecurityIdentity>> known(String token) {
        return Optional.ofNullable(kept.getIfPresent(token))
                .filter(checked -> Instant.now().isBefore(checked.end()))
                .map(checked -> Uni.createFrom().item(checked.identity()));
    }

    private Uni<SecurityIdentity> checked(String token, RoutingContext request, IdentityProviderManager providers) {
        return check.authenticate(request, providers).invoke(identity -> {
            if (identity != null && !identity.isAnonymous() && identity.getPrincipal() instanceof JsonWebToken claims) {
                kept.put(
                        token,
                        new Checked(withoutRequest(identity), Instant.ofEpochSecond(claims.getExpirationTime())));
            }
        });
    }

    /** Whether the outcome for a token is kept now. */
    boolean keeps(String token) {
        return kept.getIfPresent(token) != null;
    }

    /** The library hangs the request on the identity; kept, it would keep the whole request. */
    private static SecurityIdentity withoutRequest(SecurityIdentity identity) {
        var copy = QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addRoles(identity.getRoles())
                .addCredentials(identity.getCredentials())
                .addPermissions(identity.getPermissions());
        identity.getAttributes().forEach((name, value) -> {
            if (!(value instanceof RoutingContext)) {
                copy.addAttribute(name, value);
            }
        });
        return copy.build();
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext request) {
        return check.getChallenge(request);
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return check.getCredentialTypes();
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext request) {
        return check.getCredentialTransport(request);
    }

    /** Before the library's own. */
    @Override
    public int getPriority() {
        return check.getPriority() + 1;
    }
}
