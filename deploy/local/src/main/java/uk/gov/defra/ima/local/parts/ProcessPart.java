package uk.gov.defra.ima.local.parts;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import uk.gov.defra.ima.local.process.ChildCommand;
import uk.gov.defra.ima.local.process.ChildProcess;
import uk.gov.defra.ima.local.process.Children;

/** A part that is a child process. */
public abstract class ProcessPart implements StackPart {

    private final Part part;
    private final Children children;
    private Optional<ChildProcess> child = Optional.empty();

    /** A part whose process is spawned by {@code children}. */
    protected ProcessPart(Part part, Children children) {
        this.part = part;
        this.children = children;
    }

    /** What to run; asked at each start. */
    protected abstract ChildCommand command();

    /** Returns when the part answers. @throws uk.gov.defra.ima.local.process.PartFailed when it ended or takes too long */
    protected abstract void awaitReady(ChildProcess started);

    @Override
    public final Part part() {
        return part;
    }

    @Override
    public void start() {
        if (!running()) {
            awaitReady(spawned());
        }
    }

    @Override
    public void stop(Duration grace) {
        current().ifPresent(running -> running.stop(grace));
    }

    @Override
    public void kill() {
        current().ifPresent(ChildProcess::kill);
    }

    @Override
    public final boolean running() {
        return current().isPresent();
    }

    @Override
    public final OptionalLong pid() {
        return current().map(running -> OptionalLong.of(running.pid())).orElseGet(OptionalLong::empty);
    }

    private ChildProcess spawned() {
        ChildProcess started = children.spawn(command());
        synchronized (this) {
            child = Optional.of(started);
        }
        return started;
    }

    private synchronized Optional<ChildProcess> current() {
        return child.filter(ChildProcess::alive);
    }
}
