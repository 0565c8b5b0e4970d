package uk.gov.defra.ima.local.launch;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.process.Leftovers;

/** The main class behind {@code ima up} and {@code ima status}; the shell script {@code ima} tells of both. */
public final class Launcher {

    private static final int MISUSED = 64;

    private Launcher() {}

    /**
     * Does what it is told and exits.
     *
     * @param arguments {@code up [--fresh] [--only infrastructure|<part>,…]} or {@code status}
     */
    public static void main(String[] arguments) {
        int code = MISUSED;
        try {
            List<String> words = List.of(arguments);
            Checkout checkout = Checkout.find();
            code = switch (words.isEmpty() ? "" : words.getFirst()) {
                case "up" -> up(checkout, words.subList(1, words.size()));
                case "status" -> status(checkout.dotIma());
                default -> throw new IllegalArgumentException("up or status?");
            };
        } catch (IllegalArgumentException e) {
            System.err.println("ima: " + e.getMessage());
        }
        System.exit(code);
    }

    private static int up(Checkout checkout, List<String> options) {
        Path directory = checkout.dotIma();
        StackPlan plan = StackPlan.in(checkout, directory)
                .on(Ports.from(System.getenv()))
                .only(parts(options));
        Optional<String> unwritable = Preflight.writing(directory);
        if (unwritable.isPresent()) {
            return refused(List.of(unwritable.get()));
        }
        Optional<RunLock> lock = RunLock.take(directory);
        if (lock.isEmpty()) {
            System.err.println("ima up runs already in this checkout:\n");
            status(directory);
            return Up.REFUSED;
        }
        // Never closed: it is held until the process is gone, which is after everything has been stopped.
        if (options.contains("--fresh")) {
            Leftovers.end(directory);
            Forgetting.everythingIn(directory);
        }
        var up = new Up(plan);
        List<String> obstacles = up.obstacles();
        return obstacles.isEmpty() ? up.run() : refused(obstacles);
    }

    private static int refused(List<String> obstacles) {
        obstacles.forEach(obstacle -> System.err.println("ima: " + obstacle));
        System.err.println("Nothing was started.");
        return Up.REFUSED;
    }

    private static int status(Path directory) {
        Optional<RunningState> state = RunningState.read(directory).filter(known -> isRunning(directory));
        state.ifPresent(known -> {
            System.out.printf("pid %d, since %s%n%n", known.pid(), known.since());
            System.out.print(Status.of(known));
            System.out.print("\n" + Links.of(known.ports(), known.parts().keySet()));
        });
        if (state.isEmpty()) {
            System.out.println("ima up does not run in this checkout.");
        }
        return state.isPresent() ? 0 : Up.REFUSED;
    }

    /** A launcher that was killed leaves its state behind, but not its lock. */
    private static boolean isRunning(Path directory) {
        Optional<RunLock> lock = RunLock.take(directory);
        lock.ifPresent(RunLock::close);
        return lock.isEmpty();
    }

    private static Set<Part> parts(List<String> options) {
        Set<Part> parts = Part.all();
        for (int i = 0; i < options.size(); i++) {
            switch (options.get(i)) {
                case "--fresh" -> {
                    // Seen to when the lock is held.
                }
                case "--only" -> {
                    if (++i == options.size()) {
                        throw new IllegalArgumentException("--only what?");
                    }
                    parts = named(options.get(i));
                }
                default -> throw new IllegalArgumentException("unknown option " + options.get(i));
            }
        }
        return parts;
    }

    private static Set<Part> named(String list) {
        if (list.equals("infrastructure")) {
            return Part.infrastructure();
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        for (String slug : list.split(",", -1)) {
            parts.add(Part.named(slug)
                    .orElseThrow(() -> new IllegalArgumentException("there is no part '" + slug + "'")));
        }
        return parts;
    }
}
