package uk.gov.defra.ima.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** Gives a component test the process's token issuer. What else a service reads is in this module's properties file. */
public final class OidcIssuerTestResource implements QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> start() {
        return Map.of("IMA_OIDC_ISSUER", TestIssuer.url());
    }

    @Override
    public void stop() {
        // The issuer ends with the process; its key must outlive the application, for tokens outlive it too.
    }
}
