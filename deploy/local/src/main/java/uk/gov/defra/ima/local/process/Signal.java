package uk.gov.defra.ima.local.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;

/** A signal that asks a process to end. */
public enum Signal {
    TERM,
    /** What PostgreSQL takes as "end now, in order": on TERM it would wait for its clients. */
    INT;

    /** Sends it; a process that is gone already is none of its business. */
    public void send(long pid) {
        try {
            // A builtin of every shell: no program "kill" need be installed, and Java itself can only send TERM.
            new ProcessBuilder("/bin/sh", "-c", "kill -s " + name() + " " + pid)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.to(new File("/dev/null")))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot send SIG" + name() + " to " + pid, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
