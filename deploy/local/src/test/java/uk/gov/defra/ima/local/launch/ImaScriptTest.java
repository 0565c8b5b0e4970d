package uk.gov.defra.ima.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.local.parts.Checkout;

/** The shell script, as far as it goes without building or starting anything. */
class ImaScriptTest {

    private record Result(int code, String said) {}

    @Test
    void helps() throws Exception {
        assertThat(ima("help")).isEqualTo(ima());
        assertThat(ima("help").said()).contains("ima up", "ima status", "ima test", "ima bench");
        assertThat(ima("up", "--help").code()).isZero();
        assertThat(ima("up", "--help").said()).contains("--fresh", "IMA_KAFKA_PORT", "19092");
    }

    @Test
    void refuses_what_it_does_not_know() throws Exception {
        assertThat(ima("down").code()).isEqualTo(64);
        assertThat(ima("up", "--now").said()).contains("what is --now?");
        assertThat(ima("up", "--only").code()).isEqualTo(64);
        assertThat(ima("up", "--only", "postgres,oracle").said()).contains("what is oracle?");
        assertThat(ima("bench").said()).contains("which benchmark?");
    }

    private static Result ima(String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of("/bin/sh", Checkout.find().root().resolve("ima").toString()));
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Result(process.waitFor(), said);
    }
}
