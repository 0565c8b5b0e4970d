package uk.gov.defra.ima.messaging.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.testing.TestKafka;

/** A relay in a process of its own, killed with kill -9 under load, several times. */
class RelayKillTest {

    private static final int KILLS = 5;

    @TempDir
    private Path directory;

    private final RelayFixture fixture = new RelayFixture("relay_kill", 10);

    @Test
    @DisplayName("kill -9 under load loses nothing and puts nothing out of order")
    void killed() throws Exception {
        try (var writers = new Writers(fixture, fixture.journal, 3)) {
            for (int i = 0; i < KILLS; i++) {
                long before = published();
                Process process = start();
                await().atMost(Duration.ofSeconds(60)).until(() -> published() > before);
                writers.awaitMore(37 * (i + 1) % 100);
                process.destroyForcibly();
                assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            }
        }
        Process last = start();
        await().atMost(Duration.ofSeconds(60)).until(fixture::allPublished);
        last.destroyForcibly();
        assertThat(last.waitFor(30, TimeUnit.SECONDS)).isTrue();

        fixture.assertNothingLostNorOutOfOrder();
    }

    private long published() {
        return fixture.number("select position from relay_state where name = 'publisher'");
    }

    private Process start() throws IOException {
        File log = directory.resolve("relay.log").toFile();
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx128m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RelayProcess.class.getName(),
                        fixture.service,
                        fixture.database.url(),
                        fixture.database.user(),
                        fixture.database.password(),
                        TestKafka.bootstrap())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
                .start();
    }
}
