package uk.gov.defra.ima.local.parts;

import java.time.Duration;
import java.util.OptionalLong;

/** A part that can be started, stopped, killed and started again. Its methods may be called by any thread. */
public interface StackPart {

    /** Which one it is. */
    Part part();

    /** Does what needs nobody else: unpacks, generates. Called once, before the first start, beside other parts. */
    default void prepare(Progress progress) {}

    /** Starts it and returns when it answers; does nothing when it runs. @throws uk.gov.defra.ima.local.process.PartFailed when it does not start */
    void start();

    /** Asks it to end, and ends it when it takes longer than {@code grace}. Does nothing when it does not run. */
    void stop(Duration grace);

    /** Ends it at once, with no chance to tidy up. Does nothing when it does not run. */
    void kill();

    /** Whether it runs. */
    boolean running();

    /** Its process, where it has one of its own and runs. */
    OptionalLong pid();
}
