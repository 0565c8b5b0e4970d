package uk.gov.defra.ima.local.process;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A small shell process that knows the children and ends them when the launcher dies without having done so. It reads
 * from a pipe that the operating system closes with the launcher, however that ends.
 */
final class Lifeline implements AutoCloseable {

    private final Process shell;
    private final Writer pipe;

    private Lifeline(Process shell) {
        this.shell = shell;
        this.pipe = shell.outputWriter(StandardCharsets.US_ASCII);
    }

    static Lifeline start() {
        List<String> words = new ArrayList<>(Session.own());
        words.addAll(List.of("/bin/sh", "-c", script(), "ima-lifeline"));
        try {
            return new Lifeline(new ProcessBuilder(words)
                    .redirectOutput(Redirect.to(new File("/dev/null")))
                    .redirectError(Redirect.to(new File("/dev/null")))
                    .start());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start the lifeline", e);
        }
    }

    /** From now on this process ends with the launcher. */
    void holds(long pid, Signal signal) {
        tell("+ " + pid + " " + signal.name());
    }

    /** This process has ended: its id may soon be somebody else's. */
    void releases(long pid) {
        tell("- " + pid);
    }

    /** Ends the lifeline, and what it still holds. */
    @Override
    public void close() {
        try {
            pipe.close();
            if (!shell.waitFor(1, TimeUnit.SECONDS)) {
                shell.destroyForcibly();
            }
        } catch (IOException e) {
            shell.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void tell(String line) {
        try {
            pipe.write(line + "\n");
            pipe.flush();
        } catch (IOException e) {
            // Somebody killed the shell. Children are still found by their process id files at the next start.
            shell.destroyForcibly();
        }
    }

    private static String script() {
        try (InputStream in = Lifeline.class.getResourceAsStream("lifeline.sh")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
