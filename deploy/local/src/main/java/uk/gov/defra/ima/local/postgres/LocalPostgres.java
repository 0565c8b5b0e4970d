package uk.gov.defra.ima.local.postgres;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.ProcessPart;
import uk.gov.defra.ima.local.parts.Progress;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.ChildProcess;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.PartFailed;
import uk.gov.defra.ima.local.process.Readiness;
import uk.gov.defra.ima.local.process.Signal;

/** A real PostgreSQL server with the databases of the four services and of Keycloak. */
public final class LocalPostgres extends ProcessPart {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final StackPlan plan;
    private final Secrets secrets;
    private final Cluster cluster;

    /** A server that is not started yet. */
    public LocalPostgres(StackPlan plan, Secrets secrets, Children children) {
        super(Part.POSTGRES, children);
        this.plan = plan;
        this.secrets = secrets;
        this.cluster = new Cluster(plan.directory(), children);
    }

    /** How the role that owns a service's database reaches it. */
    public DatabaseLogin owner(Service service) {
        return login(service.database(), Databases.owner(service));
    }

    /** How the role that a service runs as reaches its database. */
    public DatabaseLogin app(Service service) {
        return login(service.database(), Databases.app(service));
    }

    /** How Keycloak reaches its database. */
    public DatabaseLogin keycloak() {
        return login(Databases.KEYCLOAK, Databases.KEYCLOAK);
    }

    /** How the superuser reaches a database. */
    public DatabaseLogin superuser(String database) {
        return new DatabaseLogin(url(database), "postgres", secrets.superuser());
    }

    /** JDBC URL of a database. */
    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(plan.ports().of(Port.POSTGRES), database);
    }

    @Override
    public void prepare(Progress progress) {
        PostgresPrograms.unpacked(plan.checkout());
    }

    @Override
    public void start() {
        if (running()) {
            return;
        }
        cluster.prepare(PostgresPrograms.unpacked(plan.checkout()), secrets, plan.durability());
        super.start();
        try {
            new Databases(this::superuser, secrets).complete();
        } catch (SQLException e) {
            throw new IllegalStateException("the databases cannot be made: " + e.getMessage(), e);
        }
    }

    /** Kills the server, and waits for its own children: a new one does not start beside them. */
    @Override
    public void kill() {
        OptionalLong server = pid();
        List<ProcessHandle> backends = server.isPresent()
                ? ProcessHandle.of(server.getAsLong()).stream()
                        .flatMap(ProcessHandle::descendants)
                        .toList()
                : List.of();
        super.kill();
        backends.forEach(ProcessHandle::destroyForcibly);
        CompletableFuture.allOf(backends.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new))
                .orTimeout(5, TimeUnit.SECONDS)
                .join();
    }

    @Override
    protected ChildCommand command() {
        Path programs = PostgresPrograms.unpacked(plan.checkout());
        List<String> words = new ArrayList<>(Superuser.dropped());
        words.addAll(List.of(
                programs.resolve("bin/postgres").toString(),
                "-D",
                cluster.data().toString(),
                "-p",
                Integer.toString(plan.ports().of(Port.POSTGRES))));
        return ChildCommand.of(part().slug(), part().label(), words, Map.of("LC_ALL", "C"), cluster.directory())
                .asking(Signal.INT);
    }

    /** @throws PartFailed when it ends or does not take connections in time */
    @Override
    protected void awaitReady(ChildProcess started) {
        Readiness.await(started, PATIENCE, () -> {
            try (Connection connection = superuser("postgres").open()) {
                return connection.isValid(1);
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
    }

    private DatabaseLogin login(String database, String role) {
        return new DatabaseLogin(url(database), role, secrets.role(role));
    }
}
