package uk.gov.defra.ima.local.service;

import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import uk.gov.defra.ima.local.parts.ProcessPart;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.LocalPostgres;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.ChildProcess;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.JavaCommand;
import uk.gov.defra.ima.local.process.Readiness;

/** One of the four services, as it was built, in a JVM of its own. */
public final class ServiceProcess extends ProcessPart {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Service service;
    private final StackPlan plan;
    private final Secrets secrets;
    private final LocalPostgres postgres;
    private final HttpClient client;

    /** A service that is not started yet. */
    public ServiceProcess(
            Service service,
            StackPlan plan,
            Secrets secrets,
            LocalPostgres postgres,
            Children children,
            HttpClient client) {
        super(service.part(), children);
        this.service = service;
        this.plan = plan;
        this.secrets = secrets;
        this.postgres = postgres;
        this.client = client;
    }

    /** Its base URL, without a slash at its end. */
    public String url() {
        return plan.ports().url(service.port());
    }

    @Override
    protected ChildCommand command() {
        return ChildCommand.of(
                service.module(),
                service.module(),
                JavaCommand.of(
                        plan.serviceOptions(),
                        "-jar",
                        plan.checkout().runnable(service).toString()),
                ServiceEnvironment.of(service, plan, secrets, postgres.app(service), postgres.owner(service)),
                // Quarkus reads .env and config/ of its working directory: nobody's checkout is meant by that.
                plan.directory());
    }

    @Override
    protected void awaitReady(ChildProcess started) {
        Readiness.await(started, PATIENCE, Readiness.http(client, URI.create(url() + "/q/health/ready")));
    }
}
