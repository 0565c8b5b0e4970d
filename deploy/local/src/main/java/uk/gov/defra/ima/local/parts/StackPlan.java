package uk.gov.defra.ima.local.parts;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to start, and where.
 *
 * @param checkout the built repository
 * @param directory where data, logs and secrets are kept; one running stack at a time
 * @param ports where everything listens
 * @param parts what is started, with all that it needs
 * @param durability whether PostgreSQL waits for the disk
 * @param serviceOptions options of each service's JVM
 * @param overrides environment variables of a service that come on top of, or replace, what it is given
 */
public record StackPlan(
        Checkout checkout,
        Path directory,
        Ports ports,
        Set<Part> parts,
        Durability durability,
        List<String> serviceOptions,
        Map<Service, Map<String, String>> overrides) {

    /** Small and quick to start; a benchmark gives its own. */
    public static final List<String> SMALL =
            List.of("-Xms32m", "-Xmx112m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    /** Copies what it is given, and adds the parts that the parts need. */
    public StackPlan {
        directory = directory.toAbsolutePath().normalize();
        parts = Set.copyOf(Part.withNeeds(parts));
        serviceOptions = List.copyOf(serviceOptions);
        overrides = Map.copyOf(overrides);
    }

    /** Everything, durable, on the usual ports. */
    public static StackPlan in(Checkout checkout, Path directory) {
        return new StackPlan(
                checkout, directory, Ports.from(Map.of()), Part.all(), Durability.DURABLE, SMALL, Map.of());
    }

    /** This plan on other ports. */
    public StackPlan on(Ports others) {
        return new StackPlan(checkout, directory, others, parts, durability, serviceOptions, overrides);
    }

    /** This plan with these parts alone, and what they need. */
    public StackPlan only(Set<Part> some) {
        return new StackPlan(checkout, directory, ports, some, durability, serviceOptions, overrides);
    }

    /** This plan with another durability. */
    public StackPlan with(Durability other) {
        return new StackPlan(checkout, directory, ports, parts, other, serviceOptions, overrides);
    }

    /** This plan with other options for the services' JVMs. */
    public StackPlan withServiceOptions(List<String> options) {
        return new StackPlan(checkout, directory, ports, parts, durability, options, overrides);
    }

    /** This plan with environment variables for one service, replacing earlier overrides of that service. */
    public StackPlan with(Service service, Map<String, String> environment) {
        var all = new HashMap<>(overrides);
        all.put(service, Map.copyOf(environment));
        return new StackPlan(checkout, directory, ports, parts, durability, serviceOptions, all);
    }
}
