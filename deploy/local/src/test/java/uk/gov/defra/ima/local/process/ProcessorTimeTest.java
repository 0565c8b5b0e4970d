package uk.gov.defra.ima.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ProcessorTimeTest {

    @Test
    void growsWhileAChildWorks() throws Exception {
        long here = ProcessHandle.current().pid();
        var before = ProcessorTime.of(here);
        var busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
        try {
            await().atMost(Duration.ofSeconds(30))
                    .until(() -> ProcessorTime.of(busy.pid()).compareTo(Duration.ofMillis(50)) >= 0);
            assertThat(ProcessorTime.of(here).minus(before)).isGreaterThanOrEqualTo(Duration.ofMillis(50));
        } finally {
            busy.destroyForcibly().waitFor();
        }
    }

    @Test
    void isNothingForAProcessThatIsGone() throws Exception {
        var gone = new ProcessBuilder("true").start();
        gone.waitFor();
        assertThat(ProcessorTime.of(gone.pid())).isZero();
    }
}
