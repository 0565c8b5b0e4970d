package uk.gov.defra.ima.local.process;

import java.time.Duration;
import java.util.stream.Stream;

/** How long processors have worked for a process and its living descendants since they began. */
public final class ProcessorTime {

    private ProcessorTime() {}

    /** Measures now; zero for a process that is gone, and where the system does not tell. */
    public static Duration of(long pid) {
        return ProcessHandle.of(pid).stream()
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()))
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }
}
