package uk.gov.defra.ima.local.parts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void are_the_usual_ones_where_nothing_else_is_said() {
        Ports ports = Ports.from(Map.of("IMA_KAFKA_PORT", " "));

        assertThat(ports.of(Port.KEYCLOAK)).isEqualTo(8080);
        assertThat(ports.of(Port.KAFKA)).isEqualTo(19092);
        assertThat(ports.url(Port.REPORTS)).isEqualTo("http://localhost:8084");
    }

    @Test
    void are_changed_by_the_environment() {
        Ports ports = Ports.from(Map.of("IMA_ACTION_PORT", "18081"));

        assertThat(ports.of(Port.ACTIONS)).isEqualTo(18081);
    }

    @Test
    void name_the_variable_that_is_wrong() {
        assertThatThrownBy(() -> Ports.from(Map.of("IMA_SMTP_PORT", "mail")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("IMA_SMTP_PORT", "mail");
        assertThatThrownBy(() -> Ports.from(Map.of("IMA_SMTP_PORT", "70000")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("IMA_SMTP_PORT", "70000");
    }

    @Test
    void name_two_variables_with_one_number() {
        assertThatThrownBy(() -> Ports.from(Map.of("IMA_SMTP_PORT", "8080")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("IMA_KEYCLOAK_PORT", "IMA_SMTP_PORT", "8080");
    }

    @Test
    void are_all_different_when_free_ones_are_picked() {
        assertThat(new HashSet<>(Ports.free().numbers().values())).hasSize(Port.values().length);
    }

    @Test
    void are_told_of_by_the_help_of_the_command() throws IOException {
        String script = Files.readString(Checkout.find().root().resolve("ima"));

        for (Port port : EnumSet.allOf(Port.class)) {
            assertThat(script).containsPattern(port.variable() + " +" + port.usual() + "   " + port.label());
        }
    }
}
