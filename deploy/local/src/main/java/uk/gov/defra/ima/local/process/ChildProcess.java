package uk.gov.defra.ima.local.process;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that the launcher started. */
public final class ChildProcess {

    private static final int LINES_TOLD = 20;

    private final ChildCommand command;
    private final Process process;
    private final Path log;
    private volatile boolean asked;

    ChildProcess(ChildCommand command, Process process, Path log) {
        this.command = command;
        this.process = process;
        this.log = log;
    }

    /** What people call it. */
    public String label() {
        return command.label();
    }

    /** Its process id. */
    public long pid() {
        return process.pid();
    }

    /** Where its output goes. */
    public Path log() {
        return log;
    }

    /** Whether it runs. */
    public boolean alive() {
        return process.isAlive();
    }

    /** Asks it to end, waits for as long as {@code grace}, then kills it. Returns when it is gone. */
    public void stop(Duration grace) {
        asked = true;
        if (process.isAlive()) {
            command.asks().send(process.pid());
            if (!endsWithin(grace)) {
                kill();
            }
        }
    }

    /** Kills it. Returns when it is gone. */
    public void kill() {
        asked = true;
        process.destroyForcibly();
        endsWithin(Duration.ofSeconds(10));
    }

    /** What happened to it, with the end of its log. */
    public PartFailed failure(String what) {
        return new PartFailed(label(), what + " (log: " + log + ")", lastLines());
    }

    /** That it ended by itself, with its exit code and the end of its log. */
    public PartFailed ended() {
        return failure("ended by itself, exit code " + process.exitValue());
    }

    /** Whether somebody should be told that it has ended. */
    boolean endedByItself() {
        return !asked && command.life() == ChildCommand.Life.SERVES;
    }

    /** Waits for it to end. @return its exit code */
    int await() throws InterruptedException {
        return process.waitFor();
    }

    private List<String> lastLines() {
        return LogTail.of(log, LINES_TOLD);
    }

    private boolean endsWithin(Duration grace) {
        try {
            return process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
