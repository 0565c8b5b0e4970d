package uk.gov.defra.ima.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.defra.ima.local.Stack;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Durability;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;

/** A fresh system for one benchmark: durable, on free ports, its services with the full compiler. */
final class BenchStack {

    private static final List<String> SERVICE_OPTIONS = List.of("-Xms256m", "-Xmx512m", "-XX:+UseSerialGC");

    private BenchStack() {}

    static Stack start(Set<Part> parts, Optional<String> profile) {
        return start(parts, profile, SERVICE_OPTIONS);
    }

    /** The same with other options for the services. */
    static Stack start(Set<Part> parts, Optional<String> profile, List<String> serviceOptions) {
        var checkout = Checkout.find();
        var directory = checkout.root().resolve("testing/benchmarks/target/stack");
        clean(directory);
        System.out.println("starting PostgreSQL (fsync on), Kafka, Keycloak and " + parts);
        return Stack.started(generous(StackPlan.in(checkout, directory)
                .on(Ports.free())
                .only(parts)
                .with(Durability.DURABLE)
                .withServiceOptions(options(profile, serviceOptions))));
    }

    /** One client makes all requests here, as fast as it is answered. Its requests are counted, as everybody's are. */
    private static StackPlan generous(StackPlan plan) {
        var services = plan;
        for (var service : Service.values()) {
            services = services.with(
                    service, Map.of("IMA_RATE_LIMIT_PER_SECOND", "1000000", "IMA_RATE_LIMIT_BURST", "60s"));
        }
        return services;
    }

    private static List<String> options(Optional<String> profile, List<String> serviceOptions) {
        var options = new ArrayList<>(serviceOptions);
        profile.ifPresent(
                file -> options.add("-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + file));
        return options;
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
