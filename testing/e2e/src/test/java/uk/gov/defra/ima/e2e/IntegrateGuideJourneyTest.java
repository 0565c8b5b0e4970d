package uk.gov.defra.ima.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.local.parts.Service.ACTIONS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.local.parts.Port;

/** Whoever follows the guide for systems, command by command, gets what it says. */
class IntegrateGuideJourneyTest {

    private static final Pattern COMMANDS = Pattern.compile("(?ms)^```sh\\n(.*?)^```$");

    @BeforeAll
    static void thereIsAPlan() {
        Plans.importReal();
    }

    @Test
    void everyCommandOfTheGuideWorks(@TempDir Path directory) throws IOException, InterruptedException {
        var stack = RunningSystem.stack();
        var guide = Files.readString(stack.plan().checkout().root().resolve("docs/guides/integrate.md"));
        var commands =
                COMMANDS.matcher(guide).results().map(block -> block.group(1)).collect(Collectors.joining("\necho\n"));
        var script = Files.writeString(directory.resolve("guide.sh"), commands);
        var said = directory.resolve("said.txt");

        var shell = new ProcessBuilder("bash", "-eu", "-o", "pipefail", script.toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile());
        shell.environment().put("ACTIONS", stack.url(ACTIONS));
        shell.environment().put("KEYCLOAK", stack.plan().ports().url(Port.KEYCLOAK));
        var running = shell.start();

        assertThat(running.waitFor(2, TimeUnit.MINUTES)).isTrue();
        var output = Files.readString(said);
        assertThat(running.exitValue()).as(output).isZero();
        assertThat(output)
                .contains("\"status\":\"IN_PROGRESS\"")
                .contains("412\n")
                .contains("\"changed\":1")
                .contains("Moved from not stated to in progress: The rollout has begun.")
                .contains("\"field\":\"at\"", "\"field\":\"text\"");
    }
}
