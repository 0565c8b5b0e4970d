package uk.gov.defra.ima.web.caller;

import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Tells the tokens of systems (client credentials) from those of people. */
final class ServiceAccounts {

    private static final String USERNAME_PREFIX = "service-account-";

    private ServiceAccounts() {}

    /**
     * Whether the token is that of a client's own service account. Keycloak says so by the claim {@code client_id} and by
     * the reserved user name; either must name the very client that obtained the token.
     */
    static boolean holds(JsonWebToken token) {
        Optional<String> client = Claims.text(token, "azp");
        return client.isPresent()
                && (Claims.text(token, "client_id").equals(client)
                        || Claims.text(token, "preferred_username").equals(client.map(USERNAME_PREFIX::concat)));
    }
}
