package uk.gov.defra.ima.local.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Command lines of JVMs like this one. */
public final class JavaCommand {

    /** glibc gives each thread's allocations an arena of its own; two are enough for a small JVM. */
    public static final Map<String, String> SMALL = Map.of("MALLOC_ARENA_MAX", "2");

    private JavaCommand() {}

    /** {@code java <options> <rest>}. */
    public static List<String> of(List<String> options, String... rest) {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(options);
        words.addAll(List.of(rest));
        return words;
    }
}
