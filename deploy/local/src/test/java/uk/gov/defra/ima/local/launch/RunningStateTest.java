package uk.gov.defra.ima.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Ports;

class RunningStateTest {

    @TempDir
    private Path directory;

    @Test
    void is_read_as_it_was_written() {
        var state = new RunningState(
                ProcessHandle.current().pid(),
                Instant.parse("2026-11-23T09:00:00Z"),
                Ports.free(),
                Map.of(Part.KAFKA, ProcessHandle.current().pid()));

        state.keep(directory);

        assertThat(RunningState.read(directory)).contains(state);
        RunningState.forget(directory);
        assertThat(RunningState.read(directory)).isEmpty();
    }

    @Test
    void tells_of_a_lock_that_is_held_once() {
        try (RunLock held = RunLock.take(directory).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(RunLock.take(directory)).isEmpty();
        }
        assertThat(RunLock.take(directory)).hasValueSatisfying(RunLock::close);
    }

    @Test
    void becomes_a_table_with_a_line_for_each_part() {
        long self = ProcessHandle.current().pid();
        var state = new RunningState(
                self, Instant.EPOCH, Ports.from(Map.of()), Map.of(Part.MAIL, self, Part.POSTGRES, self + 1));

        assertThat(Status.of(state)).contains("PostgreSQL", "15432", "launcher, mail", "8025, 11025", "MiB");
    }
}
