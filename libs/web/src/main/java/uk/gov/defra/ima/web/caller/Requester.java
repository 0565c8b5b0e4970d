package uk.gov.defra.ima.web.caller;

import io.quarkus.security.identity.SecurityIdentity;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * An application together with whoever uses it: a person, or the application itself with its service account.
 *
 * @param client through which the token was obtained ({@code azp}); empty when the token names none
 * @param subject the person or service account
 */
public record Requester(String client, String subject) {

    /** Who a request comes from, where there is no request scope yet; empty when nobody is signed in. */
    public static Optional<Requester> of(SecurityIdentity identity) {
        if (identity.isAnonymous()) {
            return Optional.empty();
        }
        return Optional.of(
                identity.getPrincipal() instanceof JsonWebToken token
                        ? new Requester(
                                Claims.text(token, "azp").orElse(""),
                                Claims.text(token, "sub").orElse(""))
                        : new Requester("", identity.getPrincipal().getName()));
    }
}
