package uk.gov.defra.ima.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;

/** A file that tells the next launcher of a process: its id, the signal that asks it to end, and when it started. */
record PidFile(Path file) {

    /** Start times are computed from the boot time, which moves a little when the clock is set. */
    private static final Duration CLOCK = Duration.ofSeconds(3);

    /** Writes it. */
    void keep(ProcessHandle process, Signal signal) {
        String start = process.info().startInstant().map(Instant::toString).orElse("");
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, List.of(Long.toString(process.pid()), signal.name(), start));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }

    /** Removes it, if it is still about that process. */
    void forget(long pid) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (!lines.isEmpty() && lines.getFirst().equals(Long.toString(pid))) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException e) {
            // The next launcher has removed it already.
            return;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file, e);
        }
    }

    /** The process, if it still runs and is the same one. */
    Optional<Leftover> leftover() {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.size() < 3 || lines.get(2).isEmpty()) {
                return Optional.empty();
            }
            Instant started = Instant.parse(lines.get(2));
            Signal signal = Signal.valueOf(lines.get(1));
            return ProcessHandle.of(Long.parseLong(lines.get(0)))
                    .filter(process -> process.info()
                            .startInstant()
                            .map(start -> Duration.between(started, start).abs().compareTo(CLOCK) < 0)
                            .orElse(false))
                    .map(process -> new Leftover(process, signal));
        } catch (NoSuchFileException e) {
            // Whoever started it has just seen it end.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        } catch (DateTimeParseException | IllegalArgumentException e) {
            // Half written when the machine went down: then the process went with it.
            return Optional.empty();
        }
    }

    /** A process of an earlier launcher. */
    record Leftover(ProcessHandle process, Signal signal) {}
}
