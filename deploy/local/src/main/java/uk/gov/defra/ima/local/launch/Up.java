package uk.gov.defra.ima.local.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.http.JsonClient;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.process.Leftovers;
import uk.gov.defra.ima.local.process.PartFailed;
import uk.gov.defra.ima.local.process.ResidentMemory;
import uk.gov.defra.ima.local.sample.SampleAction;
import uk.gov.defra.ima.local.sample.SamplePlan;

/** {@code ima up}: starts, tells, waits for Ctrl-C or for something to break, stops. */
final class Up {

    /** Exit code: nothing was started. */
    static final int REFUSED = 1;

    /** Exit code: something did not start, or ended by itself. */
    static final int BROKEN = 2;

    private final StackPlan plan;
    private final Path directory;
    private final Told told = new Told(System.out);
    private final JsonClient client = new JsonClient();
    private final AtomicBoolean stopping = new AtomicBoolean();

    Up(StackPlan plan) {
        this.plan = plan;
        this.directory = plan.directory();
    }

    /** Says what is in the way, or nothing. Leaves nothing of an earlier launcher running. */
    List<String> obstacles() {
        List<String> ended = Leftovers.end(directory);
        if (!ended.isEmpty()) {
            told.line("ended what an earlier launcher had left running: " + String.join(", ", ended));
        }
        return Preflight.problems(plan);
    }

    /** Runs until something breaks. @return the exit code; Ctrl-C and SIGTERM end the JVM without it */
    int run() {
        Stack stack;
        try {
            stack = new Stack(plan);
        } catch (IllegalStateException e) {
            System.err.println(e.getMessage());
            return REFUSED;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        CompletableFuture<PartFailed> broken = stack.broken();
        var started = CompletableFuture.runAsync(
                () -> start(stack),
                task -> Thread.ofPlatform().daemon().name("start").start(task));
        try {
            CompletableFuture.anyOf(started, broken).join();
            if (!broken.isDone()) {
                System.out.print(summary(stack));
            }
            return broken(broken.join());
        } catch (CompletionException e) {
            return broken(e.getCause());
        }
    }

    private void start(Stack stack) {
        Instant since = Instant.now();
        keep(stack, since);
        told.line("starting " + plan.parts().stream().sorted().map(Part::label).collect(Collectors.joining(", ")));
        stack.start(told);
        keep(stack, since);
        if (plan.parts().contains(Part.ACTIONS)) {
            loadSample(stack);
        }
    }

    private int broken(Throwable what) {
        // Then it is the stopping that ended it.
        if (!stopping.get()) {
            System.err.println();
            System.err.println(what instanceof PartFailed ? what.getMessage() : what.toString());
            System.err.println("Stopping everything.");
        }
        return BROKEN;
    }

    private void loadSample(Stack stack) {
        Path mark = directory.resolve("sample-loaded");
        if (Files.exists(mark)) {
            return;
        }
        try {
            String came = new SamplePlan(stack.url(Service.ACTIONS), client)
                    .load(plan.checkout().samplePlan(), stack.keycloak().tokenOf("kim.officer"));
            Files.createFile(mark);
            told.line("Defra's action plan: " + came);
        } catch (IOException e) {
            told.line("Defra's action plan is not loaded: " + e.getMessage() + "; the next start tries again");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private String summary(Stack stack) {
        var text = new StringBuilder("\n").append(Links.of(plan.ports(), plan.parts()));
        if (plan.parts().contains(Part.KEYCLOAK)) {
            text.append("\nLocal users, password demo (organisation, roles, posts)\n")
                    .append(LocalUsers.table(plan.checkout().localRealm()));
        }
        if (plan.parts().contains(Part.ACTIONS)) {
            text.append("\nTo paste\n\n").append(CurlCommands.of(plan.ports(), sampleAction(stack)));
        }
        ResidentMemory memory = ResidentMemory.of(ProcessHandle.current().pid());
        return text.append("\nReady after %.1f s, %.2f GiB of memory (./ima status tells more). Ctrl-C stops it.%n"
                        .formatted(told.sinceBegin(), memory.proportional() / (1024.0 * 1024)))
                .toString();
    }

    private Optional<SampleAction> sampleAction(Stack stack) {
        try {
            return SampleAction.find(
                    client, stack.url(Service.ACTIONS), stack.keycloak().tokenOf("dro"), "defra/dro", "1.3");
        } catch (IOException e) {
            told.line("no action to change: " + e.getMessage());
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private void keep(Stack stack, Instant since) {
        long launcher = ProcessHandle.current().pid();
        Map<Part, Long> pids = new EnumMap<>(Part.class);
        for (Part part : plan.parts()) {
            if (stack.part(part).running()) {
                pids.put(part, stack.part(part).pid().orElse(launcher));
            }
        }
        new RunningState(launcher, since, plan.ports(), pids).keep(directory);
    }

    private void stop(Stack stack) {
        stopping.set(true);
        long begin = System.nanoTime();
        stack.close();
        RunningState.forget(directory);
        System.out.printf("%nStopped in %.1f s.%n", (System.nanoTime() - begin) / 1e9);
    }
}
