package uk.gov.defra.ima.web.caller;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes the scopes of a system's token ({@code actions:read}) roles of the same names. A person's scopes only say what an
 * application may do for them; what they may do themselves is in their roles, so their scopes count for nothing here.
 */
@Singleton
class ScopesOfSystems implements SecurityIdentityAugmentor {

    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern OURS = Pattern.compile("[a-z][a-z-]*:[a-z][a-z-]*");

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(withScopes(identity));
    }

    private static SecurityIdentity withScopes(SecurityIdentity identity) {
        if (identity.isAnonymous()
                || !(identity.getPrincipal() instanceof JsonWebToken token)
                || !ServiceAccounts.holds(token)) {
            return identity;
        }
        Set<String> scopes = SPACES.splitAsStream(Claims.text(token, "scope").orElse(""))
                .filter(scope -> OURS.matcher(scope).matches())
                .collect(Collectors.toUnmodifiableSet());
        return scopes.isEmpty()
                ? identity
                : QuarkusSecurityIdentity.builder(identity).addRoles(scopes).build();
    }
}
