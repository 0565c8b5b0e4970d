package uk.gov.defra.ima.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChildrenTest {

    @TempDir
    private Path directory;

    private Children children;

    @BeforeEach
    void begin() {
        children = new Children(directory);
    }

    @AfterEach
    void end() {
        children.close();
    }

    @Test
    void tell_of_one_that_ends_by_itself_and_of_its_last_words() {
        ChildProcess child = children.spawn(shell("echo once; echo last words; exit 3"));

        await().untilAsserted(() -> assertThat(children.ended()).isCompletedWithValue(child));
        assertThat(child.ended().lastLines()).containsExactly("once", "last words");
        assertThat(child.ended()).hasMessageContainingAll("worker", "exit code 3", "last words");
    }

    @Test
    void do_not_tell_of_one_that_was_asked_to_end() {
        ChildProcess child = children.spawn(shell("sleep 60"));

        child.stop(Duration.ofSeconds(5));

        assertThat(child.alive()).isFalse();
        assertThat(children.ended()).isNotDone();
    }

    @Test
    void kill_one_that_does_not_listen() {
        ChildProcess child = children.spawn(shell("trap '' TERM; while :; do sleep 1; done"));

        child.stop(Duration.ofMillis(300));

        assertThat(child.alive()).isFalse();
    }

    @Test
    void are_not_started_any_more_when_everything_stops() {
        children.refuse();

        assertThatThrownBy(() -> children.spawn(shell("sleep 60"))).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void fail_with_their_log_when_they_run_once_and_do_not_succeed() {
        assertThatThrownBy(() -> children.run(shell("echo no such thing; exit 1")))
                .isInstanceOf(PartFailed.class)
                .hasMessageContaining("no such thing");
        assertThat(children.ended()).isNotDone();
    }

    @Test
    void keep_the_log_of_the_run_before() throws IOException {
        children.run(shell("echo first"));
        children.close();
        children = new Children(directory);
        children.run(shell("echo second"));

        assertThat(Files.readString(directory.resolve("logs/worker.log"))).isEqualTo("second\n");
        assertThat(Files.readString(directory.resolve("logs/worker.log.1"))).isEqualTo("first\n");
    }

    @Test
    void of_a_launcher_that_is_gone_are_ended_by_the_next_one() {
        ChildProcess child = children.spawn(shell("sleep 60"));

        assertThat(Leftovers.end(directory)).containsExactly("worker");

        assertThat(child.alive()).isFalse();
        assertThat(Leftovers.end(directory)).isEmpty();
    }

    private ChildCommand shell(String script) {
        return ChildCommand.of("worker", "worker", List.of("/bin/sh", "-c", script), Map.of(), directory);
    }
}
