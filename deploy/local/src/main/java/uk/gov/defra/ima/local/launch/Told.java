package uk.gov.defra.ima.local.launch;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Progress;

/** The launcher's words, each with the seconds since it began. */
final class Told implements Progress {

    private final PrintStream out;
    private final long begin = System.nanoTime();

    Told(PrintStream out) {
        this.out = out;
    }

    /** Something that is no part's. */
    synchronized void line(String text) {
        out.println(String.format(Locale.ROOT, "%6.1f s  %s", sinceBegin(), text));
    }

    @Override
    public void begins(Part part, String what) {
        line(part.label() + ": " + what);
    }

    @Override
    public void ready(Part part, Duration took) {
        line(String.format(Locale.ROOT, "%-22s ready in %.1f s", part.label(), took.toMillis() / 1000.0));
    }

    double sinceBegin() {
        return (System.nanoTime() - begin) / 1e9;
    }
}
