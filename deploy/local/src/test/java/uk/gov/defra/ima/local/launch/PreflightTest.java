package uk.gov.defra.ima.local.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.defra.ima.local.parts.Checkout;
import uk.gov.defra.ima.local.parts.Part;
import uk.gov.defra.ima.local.parts.Port;
import uk.gov.defra.ima.local.parts.Ports;
import uk.gov.defra.ima.local.parts.StackPlan;

class PreflightTest {

    @TempDir
    private Path directory;

    @Test
    void names_a_taken_port_who_has_it_and_how_to_choose_another() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThat(Preflight.port(Port.KAFKA, taken.getLocalPort()))
                    .hasValueSatisfying(problem -> assertThat(problem)
                            .contains(
                                    Integer.toString(taken.getLocalPort()),
                                    "(Kafka)",
                                    "IMA_KAFKA_PORT",
                                    "pid " + ProcessHandle.current().pid()));
        }
    }

    @Test
    void finds_a_server_on_all_addresses_too() throws IOException {
        try (var taken = new ServerSocket(0)) {
            assertThat(Preflight.port(Port.SMTP, taken.getLocalPort())).isPresent();
        }
    }

    @Test
    void names_a_directory_that_cannot_be_written() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThat(Preflight.writing(file.resolve(".ima")))
                .hasValueSatisfying(problem -> assertThat(problem).contains("no permission to write", ".ima"));
    }

    @Test
    void names_a_disk_without_room() {
        assertThat(Preflight.disk(directory, Long.MAX_VALUE))
                .hasValueSatisfying(problem -> assertThat(problem).contains("free", "needed"));
    }

    @Test
    void names_a_service_that_is_not_built() {
        var plan = StackPlan.in(new Checkout(directory), directory.resolve(".ima"))
                .on(Ports.free())
                .only(Set.of(Part.RISKS));

        assertThat(Preflight.problems(plan))
                .singleElement()
                .satisfies(problem -> assertThat(problem).contains("risk-register-service is not built"));
    }

    @Test
    void finds_nothing_wrong_with_free_ports_and_a_directory() {
        var plan = StackPlan.in(Checkout.find(), directory.resolve(".ima"))
                .on(Ports.free())
                .only(Part.infrastructure());

        assertThat(Preflight.problems(plan)).isEqualTo(List.of());
    }
}
