package uk.gov.defra.ima.local.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LifelineTest {

    @TempDir
    private Path directory;

    /** A launcher in miniature: one child, whose process id it prints. */
    static final class Launching {

        private Launching() {}

        public static void main(String[] arguments) throws InterruptedException {
            var children = new Children(Path.of(arguments[0]));
            var sleep = ChildCommand.of("sleep", "sleep", List.of("sleep", "600"), Map.of(), Path.of(arguments[0]));
            System.out.println(children.spawn(sleep).pid());
            Thread.currentThread().join();
        }
    }

    @Test
    void ends_the_children_of_a_launcher_that_was_killed() throws IOException {
        Process launcher = new ProcessBuilder(JavaCommand.of(
                        List.of("-Xmx32m", "-XX:TieredStopAtLevel=1"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launching.class.getName(),
                        directory.toString()))
                .start();
        long pid = Long.parseLong(launcher.inputReader().readLine());
        ProcessHandle child = ProcessHandle.of(pid).orElseThrow();

        launcher.destroyForcibly();

        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(child.isAlive()).isFalse());
    }
}
