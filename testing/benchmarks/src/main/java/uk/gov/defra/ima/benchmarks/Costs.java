package uk.gov.defra.ima.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.process.ProcessorTime;

/** Where the processors' time goes: how much of it each process of a stack takes for one write. */
final class Costs {

    private static final String CLIENT = "load generator";

    private final Map<String, Duration> spent = new LinkedHashMap<>();

    private Costs() {}

    /** What has been spent so far. */
    static Costs soFar(Stack stack) {
        var costs = new Costs();
        costs.spent.put(CLIENT, ownTime());
        for (var part : Part.values()) {
            stack.part(part).pid().ifPresent(pid -> costs.spent.put(part.label(), ProcessorTime.of(pid)));
        }
        return costs;
    }

    /** Milliseconds of processor time that each part took for one of {@code writes} since {@code before}. */
    Map<String, Double> eachSince(Costs before, long writes) {
        var each = new LinkedHashMap<String, Double>();
        spent.forEach((part, now) -> each.put(
                part, now.minus(before.spent.getOrDefault(part, Duration.ZERO)).toNanos() / 1e6 / Math.max(1, writes)));
        return each;
    }

    /** Shows them to people, dearest first. */
    static void show(Map<String, Double> each) {
        System.out.printf("%nprocessor time for one write, ms%n");
        var dearest = new ArrayList<>(each.entrySet());
        dearest.sort(Map.Entry.<String, Double>comparingByValue().reversed());
        dearest.forEach(part -> System.out.printf("%-48s %10.3f%n", part.getKey(), part.getValue()));
    }

    private static Duration ownTime() {
        return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
