package uk.gov.defra.ima.local.process;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A process to be.
 *
 * @param name names its log and its process id file
 * @param label what people call it
 * @param words the program and its arguments
 * @param environment on top of the launcher's own, of which IMA_*, KC_* and QUARKUS_* are dropped
 * @param directory where it runs
 * @param asks the signal that asks it to end
 * @param input what its standard input is
 * @param life whether it is meant to end by itself
 */
public record ChildCommand(
        String name,
        String label,
        List<String> words,
        Map<String, String> environment,
        Path directory,
        Signal asks,
        Input input,
        Life life) {

    /** What a child reads. */
    public enum Input {
        /** Nothing. */
        NOTHING,
        /** A pipe that stays open and empty for as long as the launcher lives. */
        LIFE_OF_LAUNCHER
    }

    /** Whether a child is meant to end by itself. */
    public enum Life {
        /** It serves until it is asked to end. */
        SERVES,
        /** It does one thing. */
        RUNS_ONCE
    }

    /** Copies what it is given. */
    public ChildCommand {
        words = List.copyOf(words);
        environment = Map.copyOf(environment);
    }

    /** A process that ends on SIGTERM and reads nothing. */
    public static ChildCommand of(
            String name, String label, List<String> words, Map<String, String> environment, Path directory) {
        return new ChildCommand(name, label, words, environment, directory, Signal.TERM, Input.NOTHING, Life.SERVES);
    }

    /** The same, asked to end by another signal. */
    public ChildCommand asking(Signal signal) {
        return new ChildCommand(name, label, words, environment, directory, signal, input, life);
    }

    /** The same with another input. */
    public ChildCommand reading(Input other) {
        return new ChildCommand(name, label, words, environment, directory, asks, other, life);
    }

    /** The same, meant to do one thing and end. */
    ChildCommand once() {
        return new ChildCommand(name, label, words, environment, directory, asks, input, Life.RUNS_ONCE);
    }
}
