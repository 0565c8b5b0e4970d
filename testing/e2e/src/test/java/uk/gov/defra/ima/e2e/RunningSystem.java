package uk.gov.defra.ima.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Durability;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;

/** The whole system, started once for all journeys of this JVM, on free ports and in a directory of its own. */
final class RunningSystem {

    private static final Stack STACK = start();

    private RunningSystem() {}

    static Stack stack() {
        return STACK;
    }

    private static Stack start() {
        var directory = Path.of("target", "stack").toAbsolutePath();
        clean(directory);
        var plan = StackPlan.in(Checkout.find(), directory)
                .on(Ports.free())
                .with(Durability.DURABLE)
                // From 08:00 in London on, the day's digests would go out by themselves, once a person: journeys ask.
                .with(Service.NOTIFICATIONS, Map.of("IMA_REMINDERS_SCHEDULE_ENABLED", "false"));
        var stack = Stack.started(plan);
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        return stack;
    }

    private static void clean(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (var found = Files.walk(directory)) {
            for (var path : found.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException undeletable) {
            throw new UncheckedIOException(undeletable);
        }
    }
}
