package uk.gov.defra.ima.local.launch;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;

/**
 * What a running launcher tells other commands, by a file.
 *
 * @param pid the launcher's process
 * @param since when it started
 * @param ports where everything listens
 * @param parts the parts that answer, with the process of each; the launcher's own for one that lives in it
 */
record RunningState(long pid, Instant since, Ports ports, Map<Part, Long> parts) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies what it is given. */
    RunningState {
        parts = Map.copyOf(parts);
    }

    /** Reads it, if there is one. */
    static Optional<RunningState> read(Path directory) {
        Path file = file(directory);
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        try {
            JsonNode json = JSON.readTree(file.toFile());
            var ports = new EnumMap<Port, Integer>(Port.class);
            for (Port port : Port.values()) {
                ports.put(port, json.path("ports").path(port.name()).asInt());
            }
            var parts = new EnumMap<Part, Long>(Part.class);
            for (Part part : Part.values()) {
                Optional.of(json.path("parts").path(part.name()))
                        .filter(JsonNode::isNumber)
                        .ifPresent(pid -> parts.put(part, pid.asLong()));
            }
            return Optional.of(new RunningState(
                    json.path("pid").asLong(), Instant.parse(json.path("since").asText()), new Ports(ports), parts));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Writes it. */
    void keep(Path directory) {
        ObjectNode json = JSON.createObjectNode();
        json.put("pid", pid);
        json.put("since", since.toString());
        ObjectNode numbers = json.putObject("ports");
        ports.numbers().forEach((port, number) -> numbers.put(port.name(), number));
        ObjectNode pids = json.putObject("parts");
        parts.forEach((part, its) -> pids.put(part.name(), its));
        try {
            Path next = directory.resolve("running.json.new");
            JSON.writeValue(next.toFile(), json);
            Files.move(next, file(directory), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file(directory), e);
        }
    }

    /** Removes it. */
    static void forget(Path directory) {
        try {
            Files.deleteIfExists(file(directory));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot remove " + file(directory), e);
        }
    }

    private static Path file(Path directory) {
        return directory.resolve("running.json");
    }
}
