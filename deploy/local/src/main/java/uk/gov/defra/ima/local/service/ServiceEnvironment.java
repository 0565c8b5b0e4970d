package uk.gov.defra.ima.local.service;

import java.util.HashMap;
import java.util.Map;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.DatabaseLogin;
import uk.gov.defra.ima.local.process.JavaCommand;

/** The configuration of a service, as environment variables. */
final class ServiceEnvironment {

    /** From whom mail comes. */
    static final String MAIL_FROM = "ima@defra.example";

    private ServiceEnvironment() {}

    static Map<String, String> of(
            Service service, StackPlan plan, Secrets secrets, DatabaseLogin app, DatabaseLogin owner) {
        Ports ports = plan.ports();
        var environment = new HashMap<>(JavaCommand.SMALL);
        environment.put("IMA_HTTP_HOST", "127.0.0.1");
        environment.put("IMA_HTTP_PORT", Integer.toString(ports.of(service.port())));
        environment.put("IMA_DB_URL", app.url());
        environment.put("IMA_DB_USER", app.user());
        environment.put("IMA_DB_PASSWORD", app.password());
        environment.put("IMA_DB_OWNER_USER", owner.user());
        environment.put("IMA_DB_OWNER_PASSWORD", owner.password());
        environment.put("IMA_KAFKA_BOOTSTRAP", "127.0.0.1:" + ports.of(Port.KAFKA));
        environment.put("IMA_OIDC_ISSUER", ports.url(Port.KEYCLOAK) + "/realms/ima");
        environment.put("IMA_OIDC_CLIENT_SECRET", secrets.client(service.module()));
        environment.put("IMA_CURSOR_KEY", secrets.of("cursor." + service.module()));
        for (Service each : Service.values()) {
            environment.put(each.urlVariable(), ports.url(each.port()));
        }
        switch (service) {
            case ACTIONS -> environment.put("IMA_KEYCLOAK_URL", ports.url(Port.KEYCLOAK));
            case NOTIFICATIONS -> {
                environment.put("IMA_KEYCLOAK_URL", ports.url(Port.KEYCLOAK));
                environment.put("IMA_SMTP_HOST", "127.0.0.1");
                environment.put("IMA_SMTP_PORT", Integer.toString(ports.of(Port.SMTP)));
                environment.put("IMA_MAIL_FROM", MAIL_FROM);
            }
            case REPORTS -> {
                environment.put("IMA_WEB_CLIENT_SECRET", secrets.client("ima-web"));
                environment.put("IMA_SESSION_KEY", secrets.of("session." + service.module()));
            }
            case RISKS -> {
                // Needs no more than all do.
            }
        }
        environment.putAll(plan.overrides().getOrDefault(service, Map.of()));
        return environment;
    }
}
