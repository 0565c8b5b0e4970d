package uk.gov.defra.ima.local.keycloak;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.local.http.JsonClient;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.ProcessPart;
import uk.gov.defra.ima.local.parts.Progress;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.DatabaseLogin;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.ChildProcess;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.JavaCommand;
import uk.gov.defra.ima.local.process.Readiness;

/** A real Keycloak with the realm, the local people and the local clients. */
public final class LocalKeycloak extends ProcessPart {

    /** The realm. */
    public static final String REALM = "ima";

    /** The public client that takes passwords; in the local realm alone. */
    public static final String CLI_CLIENT = "ima-cli";

    /** The password of every local user. */
    public static final String PASSWORD = "demo";

    /** The client of the pages. */
    public static final String WEB_CLIENT = "ima-web";

    private static final String ADMINISTRATOR = "admin";
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final List<String> MEMORY = List.of("-Xms64m", "-Xmx256m", "-XX:MaxMetaspaceSize=224m", "-Xss512k");

    private final StackPlan plan;
    private final Secrets secrets;
    private final DatabaseLogin database;
    private final KeycloakPrograms programs;
    private final KeycloakHome home;
    private final JsonClient client = new JsonClient();

    /** A Keycloak that is not started yet, on that database. */
    public LocalKeycloak(StackPlan plan, Secrets secrets, DatabaseLogin database, Children children) {
        super(Part.KEYCLOAK, children);
        this.plan = plan;
        this.secrets = secrets;
        this.database = database;
        this.programs = new KeycloakPrograms(plan.checkout(), children);
        this.home = new KeycloakHome(plan.directory().resolve("keycloak"));
    }

    /** Its base URL, such as {@code http://localhost:8080}. */
    public String url() {
        return plan.ports().url(Port.KEYCLOAK);
    }

    /** The realm's issuer, such as {@code http://localhost:8080/realms/ima}. */
    public String issuer() {
        return url() + "/realms/" + REALM;
    }

    /** An access token of a local user. */
    public String tokenOf(String username) throws IOException, InterruptedException {
        return new Tokens(issuer(), client).ofPerson(CLI_CLIENT, username, PASSWORD);
    }

    /** An access token of a system. */
    public String tokenOfClient(String clientId, String secret) throws IOException, InterruptedException {
        return new Tokens(issuer(), client).ofClient(clientId, secret);
    }

    @Override
    public void prepare(Progress progress) {
        programs.built(progress);
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        super.start();
        try {
            String token =
                    new Tokens(url() + "/realms/master", client).ofPerson("admin-cli", ADMINISTRATOR, ADMINISTRATOR);
            WebClient.find(client, url(), token).comesBackTo(plan.ports().url(Port.REPORTS));
        } catch (IOException e) {
            throw new IllegalStateException("Keycloak's realm cannot be completed: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Keycloak's realm was not completed", e);
        }
    }

    @Override
    protected ChildCommand command() {
        home.furnish(
                programs.built(Progress.silent()),
                RealmFile.merged(plan.checkout().realm(), plan.checkout().localRealm()));
        List<String> arguments = List.of(
                "start",
                "--optimized",
                "--import-realm",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=127.0.0.1",
                "--http-port=" + plan.ports().of(Port.KEYCLOAK),
                "--http-management-port=" + plan.ports().of(Port.KEYCLOAK_MANAGEMENT),
                "--hostname=" + url(),
                "--db-pool-initial-size=2",
                "--db-pool-max-size=20",
                // It says "down" each time that it is asked before it is ready.
                "--log-level=info,io.smallrye.health:warn");
        return ChildCommand.of(
                part().slug(),
                part().label(),
                KeycloakPrograms.command(home.path(), MEMORY, arguments),
                environment(),
                home.path());
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        String management = "http://127.0.0.1:" + plan.ports().of(Port.KEYCLOAK_MANAGEMENT);
        Readiness.await(started, PATIENCE, Readiness.http(client.plain(), URI.create(management + "/health/ready")));
        Readiness.await(
                started,
                PATIENCE,
                Readiness.http(client.plain(), URI.create(issuer() + "/.well-known/openid-configuration")));
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(JavaCommand.SMALL);
        environment.put("KC_DB_URL", database.url());
        environment.put("KC_DB_USERNAME", database.user());
        environment.put("KC_DB_PASSWORD", database.password());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMINISTRATOR);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMINISTRATOR);
        // The placeholders of the realm file.
        environment.put("IMA_WEB_URL", plan.ports().url(Port.REPORTS));
        environment.put("IMA_WEB_CLIENT_SECRET", secrets.client(WEB_CLIENT));
        for (Service service : Service.values()) {
            environment.put(service.clientSecretVariable(), secrets.client(service.module()));
        }
        return environment;
    }
}
