package uk.gov.defra.ima.local.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Service;
import uk.gov.defra.ima.local.parts.StackPlan;
import uk.gov.defra.ima.local.postgres.Superuser;
import uk.gov.defra.ima.local.process.PortOwner;

/** What would go wrong later, found before anything starts. */
final class Preflight {

    /** Keycloak's programs, PostgreSQL's, and room for data. */
    static final long DISK = 2L * 1024 * 1024 * 1024;

    private Preflight() {}

    /** Every problem, in words that say what to do; none when all is well. */
    static List<String> problems(StackPlan plan) {
        List<String> problems = new ArrayList<>();
        writing(plan.directory()).ifPresent(problems::add);
        if (problems.isEmpty()) {
            disk(plan.directory(), DISK).ifPresent(problems::add);
        }
        if (plan.parts().contains(Part.POSTGRES)) {
            Superuser.problem().ifPresent(problems::add);
        }
        for (Service service : Service.values()) {
            Path runnable = plan.checkout().runnable(service);
            if (plan.parts().contains(service.part()) && Files.notExists(runnable)) {
                problems.add(service.module() + " is not built: there is no " + runnable);
            }
        }
        for (Port port : Port.values()) {
            if (plan.parts().contains(port.part())) {
                port(port, plan.ports().of(port)).ifPresent(problems::add);
            }
        }
        return problems;
    }

    /** Whether a directory can be written to, made if need be. */
    static Optional<String> writing(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.delete(Files.createTempFile(directory, "write", ".test"));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("no permission to write in " + directory + " ("
                    + e.getClass().getSimpleName() + ")");
        }
    }

    /** Whether there is as much room, in bytes. */
    static Optional<String> disk(Path directory, long needed) {
        try {
            FileStore store = Files.getFileStore(directory);
            long free = store.getUsableSpace();
            return free >= needed
                    ? Optional.empty()
                    : Optional.of("%s has %s free, %s are needed".formatted(directory, gib(free), gib(needed)));
        } catch (IOException e) {
            return Optional.of("the free space of " + directory + " cannot be read: " + e.getMessage());
        }
    }

    /** Whether a port is free; if not, who has it and how to choose another. */
    static Optional<String> port(Port port, int number) {
        if (!isAnswered(number) && isFree(number)) {
            return Optional.empty();
        }
        String owner = PortOwner.of(number).map(who -> " by " + who).orElse("");
        return Optional.of("port %d (%s) is taken%s; %s=<another port> changes it"
                .formatted(number, port.label(), owner, port.variable()));
    }

    /** A server on the IPv6 loopback alone would not be in our way, but in the way of who asks for localhost. */
    private static boolean isAnswered(int number) {
        for (String address : List.of("127.0.0.1", "::1")) {
            try (var socket = new Socket()) {
                socket.connect(new InetSocketAddress(address, number), 500);
                return true;
            } catch (IOException e) {
                // Nobody there, or no such address on this machine.
            }
        }
        return false;
    }

    private static boolean isFree(int number) {
        try (var socket = new ServerSocket(number, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }

    private static String gib(long bytes) {
        return String.format(Locale.ROOT, "%.1f GiB", bytes / (1024.0 * 1024 * 1024));
    }
}
