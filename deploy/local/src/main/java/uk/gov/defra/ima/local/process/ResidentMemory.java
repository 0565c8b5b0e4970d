package uk.gov.defra.ima.local.process;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The memory of a process and its descendants, in KiB.
 *
 * @param resident pages in memory, shared ones counted for each process that shares them
 * @param proportional pages in memory, shared ones divided among those that share them; as {@code resident} where the
 *     system does not tell
 */
public record ResidentMemory(long resident, long proportional) {

    private static final Pattern SIZE = Pattern.compile("(?m)^(Rss|Pss):\\s+(\\d+) kB$");

    /** Measures now; zero for a process that is gone. */
    public static ResidentMemory of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .map(process -> one(process.pid()))
                .reduce(new ResidentMemory(0, 0), ResidentMemory::plus);
    }

    /** The sum. */
    public ResidentMemory plus(ResidentMemory other) {
        return new ResidentMemory(resident + other.resident, proportional + other.proportional);
    }

    private static ResidentMemory one(long pid) {
        Path rollup = Path.of("/proc", Long.toString(pid), "smaps_rollup");
        try {
            if (Files.exists(rollup)) {
                return read(Files.readString(rollup, StandardCharsets.US_ASCII));
            }
            long kib = ps(pid);
            return new ResidentMemory(kib, kib);
        } catch (IOException e) {
            // It ended while it was being measured.
            return new ResidentMemory(0, 0);
        }
    }

    static ResidentMemory read(String rollup) {
        long resident = 0;
        long proportional = 0;
        for (Matcher size = SIZE.matcher(rollup); size.find(); ) {
            long kib = Long.parseLong(size.group(2));
            if (size.group(1).equals("Rss")) {
                resident = kib;
            } else {
                proportional = kib;
            }
        }
        return new ResidentMemory(resident, proportional);
    }

    private static long ps(long pid) throws IOException {
        var ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid))
                .redirectError(Redirect.DISCARD)
                .start();
        String said = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
        return said.isEmpty() ? 0 : Long.parseLong(said);
    }
}
