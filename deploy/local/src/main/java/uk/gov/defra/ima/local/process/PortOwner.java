package uk.gov.defra.ima.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who listens on a port, as far as this user may know. */
public final class PortOwner {

    private static final String LISTENING = "0A";

    private PortOwner() {}

    /** The process id and the command, such as {@code pid 4711, /usr/sbin/nginx}. */
    public static Optional<String> of(int port) {
        Optional<Long> pid = Files.isReadable(Path.of("/proc/net/tcp")) ? fromProc(sockets(port)) : fromLsof(port);
        return pid.flatMap(ProcessHandle::of).map(PortOwner::described);
    }

    private static String described(ProcessHandle process) {
        String command =
                process.info().commandLine().or(process.info()::command).orElse("unknown command");
        return "pid " + process.pid() + ", " + (command.length() > 100 ? command.substring(0, 100) + "…" : command);
    }

    /** The inodes of listening sockets on that port, from the kernel's tables. */
    private static Set<String> sockets(int port) {
        String suffix = String.format(Locale.ROOT, ":%04X", port);
        Set<String> inodes = new HashSet<>();
        for (Path table : List.of(Path.of("/proc/net/tcp"), Path.of("/proc/net/tcp6"))) {
            try (Stream<String> lines = Files.lines(table, StandardCharsets.US_ASCII)) {
                lines.map(line -> line.strip().split("\\s+", -1))
                        .filter(words -> words.length > 9 && words[1].endsWith(suffix) && words[3].equals(LISTENING))
                        .forEach(words -> inodes.add("socket:[" + words[9] + "]"));
            } catch (IOException e) {
                // A kernel without IPv6 has no tcp6: nobody listens there.
            }
        }
        return inodes;
    }

    private static Optional<Long> fromProc(Set<String> sockets) {
        return ProcessHandle.allProcesses()
                .map(ProcessHandle::pid)
                .filter(pid -> holds(pid, sockets))
                .findFirst();
    }

    private static boolean holds(long pid, Set<String> sockets) {
        try (Stream<Path> open = Files.list(Path.of("/proc", Long.toString(pid), "fd"))) {
            return open.anyMatch(file -> sockets.contains(target(file)));
        } catch (IOException e) {
            // Another user's process, or one that has just ended.
            return false;
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static Optional<Long> fromLsof(int port) {
        try {
            var lsof = new ProcessBuilder("lsof", "-nP", "-t", "-iTCP:" + port, "-sTCP:LISTEN")
                    .redirectError(Redirect.DISCARD)
                    .start();
            return new String(lsof.getInputStream().readAllBytes(), StandardCharsets.US_ASCII)
                    .lines()
                    .findFirst()
                    .map(Long::valueOf);
        } catch (IOException e) {
            // No lsof: the port is named without its owner.
            return Optional.empty();
        }
    }
}
