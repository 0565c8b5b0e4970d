package uk.gov.defra.ima.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The processes of a launcher that was killed. */
public final class Leftovers {

    /** As long as the {@link Lifeline} takes to end the same processes, and a little. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private Leftovers() {}

    /**
     * Ends the processes that an earlier launcher left in that directory, and returns when they are gone. Call it when
     * no launcher can be running there.
     *
     * @return the names of those that still ran
     */
    public static List<String> end(Path directory) {
        Path pids = Children.pids(directory);
        if (!Files.isDirectory(pids)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(pids)) {
            List<Path> all = files.sorted().toList();
            List<String> ended = all.stream()
                    .filter(file ->
                            new PidFile(file).leftover().map(Leftovers::asked).orElse(false))
                    .map(file -> file.getFileName().toString().replace(".pid", ""))
                    .toList();
            for (Path file : all) {
                new PidFile(file).leftover().ifPresent(Leftovers::awaited);
                Files.deleteIfExists(file);
            }
            return ended;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + pids, e);
        }
    }

    private static boolean asked(PidFile.Leftover leftover) {
        leftover.signal().send(leftover.process().pid());
        return true;
    }

    private static void awaited(PidFile.Leftover leftover) {
        try {
            leftover.process().onExit().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException | ExecutionException e) {
            leftover.process().destroyForcibly();
            leftover.process()
                    .onExit()
                    .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
