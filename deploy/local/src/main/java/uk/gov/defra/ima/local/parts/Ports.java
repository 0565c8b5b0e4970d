package uk.gov.defra.ima.local.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The number of each {@link Port}.
 *
 * @param numbers one for every port, each from 1 to 65535 and used once
 */
public record Ports(Map<Port, Integer> numbers) {

    /** @throws IllegalArgumentException when a port is missing, out of range or given twice */
    public Ports {
        numbers = Map.copyOf(numbers);
        var taken = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            Integer number = numbers.get(port);
            if (number == null || number < 1 || number > 65535) {
                throw new IllegalArgumentException(
                        "%s must be a port from 1 to 65535, not %s".formatted(port.variable(), number));
            }
            taken.forEach((other, its) -> {
                if (its.equals(number)) {
                    throw new IllegalArgumentException(
                            "%s and %s are both %d".formatted(other.variable(), port.variable(), number));
                }
            });
            taken.put(port, number);
        }
    }

    /** The usual numbers, changed by the environment variables named in {@link Port#variable()}. */
    public static Ports from(Map<String, String> environment) {
        var numbers = new EnumMap<Port, Integer>(Port.class);
        for (Port port : Port.values()) {
            String given = environment.getOrDefault(port.variable(), "");
            numbers.put(port, given.isBlank() ? port.usual() : number(port, given));
        }
        return new Ports(numbers);
    }

    /** Numbers that nobody listens on now; somebody else may take one before it is used. */
    public static Ports free() {
        List<ServerSocket> held = new ArrayList<>();
        try {
            var numbers = new EnumMap<Port, Integer>(Port.class);
            for (Port port : Port.values()) {
                var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                held.add(socket);
                numbers.put(port, socket.getLocalPort());
            }
            return new Ports(numbers);
        } catch (IOException e) {
            throw new UncheckedIOException("no free port", e);
        } finally {
            held.forEach(Ports::release);
        }
    }

    /** The number of one port. */
    public int of(Port port) {
        return numbers.get(port);
    }

    /** {@code http://localhost:<number>}, without a slash at its end. */
    public String url(Port port) {
        return "http://localhost:" + of(port);
    }

    private static int number(Port port, String given) {
        try {
            return Integer.parseInt(given.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "%s must be a port from 1 to 65535, not '%s'".formatted(port.variable(), given), e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
