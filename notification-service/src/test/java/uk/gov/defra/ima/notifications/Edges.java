package uk.gov.defra.ima.notifications;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import uk.gov.defra.ima.testing.FreePorts;

/**
 * Where the process ends: ports for a mail server and for Keycloak's administration, which {@link Postbox} and
 * {@link KeycloakEdge} open. Kept in system properties, because tests and resources may be in two class loaders.
 */
public final class Edges implements QuarkusTestResourceLifecycleManager {

    static final String SMTP_PORT = "test.smtp.port";
    static final String KEYCLOAK_PORT = "test.keycloak.port";

    @Override
    public Map<String, String> start() {
        var ports = FreePorts.several(2);
        System.setProperty(SMTP_PORT, ports.get(0).toString());
        System.setProperty(KEYCLOAK_PORT, ports.get(1).toString());
        return Map.of(
                "IMA_SMTP_HOST",
                "127.0.0.1",
                "IMA_SMTP_PORT",
                ports.get(0).toString(),
                "IMA_KEYCLOAK_URL",
                "http://127.0.0.1:" + ports.get(1),
                "IMA_REPORTS_URL",
                "https://assurance.test/");
    }

    @Override
    public void stop() {
        // What was opened on the ports ends with the process.
    }
}
