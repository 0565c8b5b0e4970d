package uk.gov.defra.ima.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import uk.gov.defra.ima.local.http.JsonClient;
import uk.gov.defra.ima.local.kafka.LocalKafka;
import uk.gov.defra.ima.local.keycloak.LocalKeycloak;
import uk.gov.defra.ima.local.mail.LocalMail;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Progress;
import uk.gov.defra.ima.local.parts.Secrets;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPart;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.LocalPostgres;
import uk.gov.defra.ima.local.process.Children;
import uk.gov.defra.ima.local.process.Leftovers;
import uk.gov.defra.ima.local.process.PartFailed;
import uk.gov.defra.ima.local.service.ServiceProcess;

/**
 * The whole system, or a part of it, as real processes on this machine. Each part can be stopped, killed and started
 * again while the others run. Processes end with this JVM, however it ends.
 */
public final class Stack implements AutoCloseable {

    private record Stopping(Duration grace, Set<Part> together) {}

    private static final Executor THREADS = task -> Thread.ofVirtual().start(task);

    /** What is stopped together, in this order. The graces leave room within five seconds for the killing. */
    private static final List<Stopping> STOPPING = List.of(
            new Stopping(
                    Duration.ofMillis(2_800),
                    Set.of(Part.ACTIONS, Part.RISKS, Part.NOTIFICATIONS, Part.REPORTS, Part.KEYCLOAK, Part.MAIL)),
            new Stopping(Duration.ofMillis(1_000), Set.of(Part.KAFKA)),
            new Stopping(Duration.ofMillis(800), Set.of(Part.POSTGRES)));

    private static final Duration UNHURRIED = Duration.ofSeconds(20);

    private final StackPlan plan;
    private final Children children;
    private final LocalPostgres postgres;
    private final LocalKafka kafka;
    private final LocalMail mail;
    private final LocalKeycloak keycloak;
    private final Map<Part, StackPart> parts = new EnumMap<>(Part.class);

    /**
     * A stack that is not started yet.
     *
     * @throws IllegalStateException when the directory has data but no longer the passwords to it
     */
    public Stack(StackPlan plan) {
        this.plan = plan;
        Secrets secrets = secrets(plan.directory());
        this.children = new Children(plan.directory());
        this.postgres = new LocalPostgres(plan, secrets, children);
        this.kafka = new LocalKafka(plan, children);
        this.mail = new LocalMail(plan);
        this.keycloak = new LocalKeycloak(plan, secrets, postgres.keycloak(), children);
        List.of(postgres, kafka, mail, keycloak).forEach(part -> parts.put(part.part(), part));
        var client = new JsonClient().plain();
        for (Service service : Service.values()) {
            parts.put(service.part(), new ServiceProcess(service, plan, secrets, postgres, children, client));
        }
    }

    /** Starts what the plan says in a directory where no other stack runs, and returns when all of it answers. */
    public static Stack started(StackPlan plan) {
        Leftovers.end(plan.directory());
        var stack = new Stack(plan);
        try {
            stack.start(Progress.silent());
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /**
     * Starts every part of the plan as soon as those that it needs answer, and returns when all of them do.
     *
     * @throws PartFailed when one does not start; others may run, until {@link #close}
     */
    public void start(Progress progress) {
        Map<Part, CompletableFuture<Void>> starting = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            if (plan.parts().contains(part)) {
                CompletableFuture<Void> prepared =
                        CompletableFuture.runAsync(() -> parts.get(part).prepare(progress), THREADS);
                var needed = part.needs().stream().map(starting::get).toArray(CompletableFuture<?>[]::new);
                starting.put(
                        part,
                        CompletableFuture.allOf(prepared, CompletableFuture.allOf(needed))
                                .thenRunAsync(() -> start(part, progress), THREADS));
            }
        }
        await(starting.values());
    }

    /** What it was made from. */
    public StackPlan plan() {
        return plan;
    }

    /** The database server. */
    public LocalPostgres postgres() {
        return postgres;
    }

    /** The event bus. */
    public LocalKafka kafka() {
        return kafka;
    }

    /** The inbox. */
    public LocalMail mail() {
        return mail;
    }

    /** The identity provider. */
    public LocalKeycloak keycloak() {
        return keycloak;
    }

    /** Any part. */
    public StackPart part(Part part) {
        return parts.get(part);
    }

    /** Base URL of a service, without a slash at its end. */
    public String url(Service service) {
        return plan.ports().url(service.port());
    }

    /** Ends a part in order. */
    public void stop(Part part) {
        parts.get(part).stop(UNHURRIED);
    }

    /** Ends a part as a power cut would ({@code kill -9}). */
    public void kill(Part part) {
        parts.get(part).kill();
    }

    /** Starts a part that was stopped or killed, and returns when it answers. */
    public void start(Part part) {
        parts.get(part).start();
    }

    /** Completes with what happened when a part ends that nobody asked to. */
    public CompletableFuture<PartFailed> broken() {
        return children.ended().thenApply(child -> child.ended());
    }

    /** Stops everything, in order and in under five seconds; what takes longer is killed. */
    @Override
    public void close() {
        children.refuse();
        for (Stopping step : STOPPING) {
            await(step.together().stream()
                    .map(part ->
                            CompletableFuture.runAsync(() -> parts.get(part).stop(step.grace()), THREADS))
                    .toList());
        }
        children.close();
    }

    private void start(Part part, Progress progress) {
        long begin = System.nanoTime();
        parts.get(part).start();
        progress.ready(part, Duration.ofNanos(System.nanoTime() - begin));
    }

    private static void await(Collection<CompletableFuture<Void>> all) {
        try {
            CompletableFuture.allOf(all.toArray(CompletableFuture<?>[]::new)).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static Secrets secrets(Path directory) {
        Path file = directory.resolve("secrets.properties");
        Optional<Path> data = Optional.of(directory.resolve("postgres/data")).filter(Files::exists);
        if (data.isPresent() && Files.notExists(file)) {
            throw new IllegalStateException("%s is gone, and with it the passwords of %s: put it back, or start afresh"
                    .formatted(file, data.get()));
        }
        try {
            Files.createDirectories(directory);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make " + directory, e);
        }
        return Secrets.in(file);
    }
}
