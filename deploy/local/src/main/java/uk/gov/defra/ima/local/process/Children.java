package uk.gov.defra.ima.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** The child processes of one stack: none outlives the launcher, and one that ends by itself is told of. */
public final class Children implements AutoCloseable {

    private final Path logs;
    private final Path pids;
    private final Lifeline lifeline = Lifeline.start();
    private final Set<String> begun = new HashSet<>();
    private final List<ChildProcess> spawned = new ArrayList<>();
    private final CompletableFuture<ChildProcess> ended = new CompletableFuture<>();
    private boolean closing;

    /** Children that log to {@code directory/logs} and are remembered in {@code directory/pids}. */
    public Children(Path directory) {
        this.logs = directory.resolve("logs");
        this.pids = pids(directory);
    }

    /** Starts a process. @throws IllegalStateException when the stack is stopping */
    public synchronized ChildProcess spawn(ChildCommand command) {
        if (closing) {
            throw new IllegalStateException(command.label() + " is not started: everything is stopping");
        }
        try {
            Path log = log(command);
            Process process = builder(command, log).start();
            lifeline.holds(process.pid(), command.asks());
            var child = new ChildProcess(command, process, log);
            spawned.add(child);
            var pidFile = new PidFile(pids.resolve(command.name() + ".pid"));
            pidFile.keep(process.toHandle(), command.asks());
            var _ = process.onExit().thenRun(() -> gone(child, pidFile));
            return child;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + command.label(), e);
        }
    }

    /** Runs a command to its end. @throws PartFailed when its exit code is not 0 */
    public void run(ChildCommand command) {
        ChildProcess child = spawn(command.once());
        try {
            if (child.await() != 0) {
                throw child.ended();
            }
        } catch (InterruptedException e) {
            child.kill();
            Thread.currentThread().interrupt();
            throw child.failure("was interrupted");
        }
    }

    /** Completes with the first child that ends without having been asked to. */
    public CompletableFuture<ChildProcess> ended() {
        return ended;
    }

    /** From now on nothing is spawned. */
    public synchronized void refuse() {
        closing = true;
    }

    /** Kills what still runs. */
    @Override
    public void close() {
        refuse();
        List<ChildProcess> all;
        synchronized (this) {
            all = List.copyOf(spawned);
        }
        all.forEach(ChildProcess::kill);
        lifeline.close();
    }

    static Path pids(Path directory) {
        return directory.resolve("pids");
    }

    private void gone(ChildProcess child, PidFile pidFile) {
        lifeline.releases(child.pid());
        pidFile.forget(child.pid());
        synchronized (this) {
            spawned.remove(child);
        }
        if (child.endedByItself()) {
            ended.complete(child);
        }
    }

    private static ProcessBuilder builder(ChildCommand command, Path log) {
        List<String> words = new ArrayList<>(Session.own());
        words.addAll(command.words());
        var builder = new ProcessBuilder(words)
                .directory(command.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(
                        command.input() == ChildCommand.Input.NOTHING
                                ? Redirect.from(new File("/dev/null"))
                                : Redirect.PIPE);
        // What configures the launcher, or another Quarkus application of whoever runs it, is not meant for these.
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("IMA_") || name.startsWith("KC_") || name.startsWith("QUARKUS_"));
        builder.environment().putAll(command.environment());
        return builder;
    }

    /** The log of this run; that of the run before is kept beside it. */
    private Path log(ChildCommand command) throws IOException {
        Files.createDirectories(logs);
        Path log = logs.resolve(command.name() + ".log");
        if (begun.add(command.name()) && Files.exists(log)) {
            Files.move(log, logs.resolve(command.name() + ".log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }
}
