package uk.gov.defra.ima.local.launch;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.process.ResidentMemory;

/** {@code ima status}: what runs, where, and how much memory it takes. */
final class Status {

    private static final String LINE = "  %-22s %8s  %10s  %10s  %s%n";

    private Status() {}

    /** A table of the parts that answer, with the launcher itself. */
    static String of(RunningState state) {
        var text = new StringBuilder(String.format(Locale.ROOT, LINE, "", "pid", "resident", "its share", "ports"));
        var total = new ResidentMemory(0, 0);
        for (Part part : Part.values()) {
            Long pid = state.parts().get(part);
            if (pid != null && pid != state.pid()) {
                ResidentMemory memory = ResidentMemory.of(pid);
                total = total.plus(memory);
                text.append(line(part.label(), pid, memory, ports(state, part)));
            }
        }
        ResidentMemory all = ResidentMemory.of(state.pid());
        var own = new ResidentMemory(all.resident() - total.resident(), all.proportional() - total.proportional());
        text.append(line("launcher, mail", state.pid(), own, ports(state, Part.MAIL)));
        return text.append(line("all", state.pid(), all, "")).toString();
    }

    private static String line(String name, long pid, ResidentMemory memory, String ports) {
        return String.format(Locale.ROOT, LINE, name, pid, mib(memory.resident()), mib(memory.proportional()), ports);
    }

    private static String mib(long kib) {
        return String.format(Locale.ROOT, "%d MiB", Math.round(kib / 1024.0));
    }

    private static String ports(RunningState state, Part part) {
        return Stream.of(Port.values())
                .filter(port -> port.part() == part)
                .map(port -> Integer.toString(state.ports().of(port)))
                .collect(Collectors.joining(", "));
    }
}
