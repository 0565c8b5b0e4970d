package uk.gov.defra.ima.benchmarks;

import java.util.Arrays;
import java.util.Map;

/** {@code ./ima bench <name>}: measures one thing beside its limit, in one run. */
public final class Bench {

    private static final Map<String, Benchmark> ALL = Map.of(
            "write-path", new WritePath(),
            "event-lag", new EventLag(),
            "import", new PlanImports(),
            "list", new Lists());

    private Bench() {}

    /** A measurement that ends by itself. */
    interface Benchmark {
        void run(Options options) throws Exception;
    }

    /** Runs the benchmark that the first argument names. */
    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0 || !ALL.containsKey(arguments[0])) {
            System.err.println("usage: ./ima bench "
                    + String.join(" | ", ALL.keySet().stream().sorted().toList())
                    + " [--seconds N] [--connections N] [--rates N,N,...]"
                    + " [--profile FILE]");
            System.exit(2);
        }
        ALL.get(arguments[0]).run(Options.of(Arrays.asList(arguments).subList(1, arguments.length)));
        System.exit(0); // clients and drivers leave threads behind that nobody waits for
    }
}
