package uk.gov.defra.ima.local.parts;

import java.time.Duration;

/** Is told what a start is doing. Called by several threads. */
public interface Progress {

    /** Something that takes a while begins. */
    void begins(Part part, String what);

    /** A part answers, so long after its own start began. */
    void ready(Part part, Duration took);

    /** Tells nobody. */
    static Progress silent() {
        return new Progress() {
            @Override
            public void begins(Part part, String what) {}

            @Override
            public void ready(Part part, Duration took) {}
        };
    }
}
