package uk.gov.defra.ima.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeycloakHomeTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    private Path directory;

    @Test
    void shares_programs_and_keeps_its_own_data() throws IOException {
        var home = new KeycloakHome(directory.resolve("home"));
        home.furnish(programs("old"), realm("first"));
        Path written = Files.createFile(directory.resolve("home/data/written"));

        Path newer = programs("new");
        home.furnish(newer, realm("second"));

        assertThat(directory.resolve("home/lib").toRealPath())
                .isEqualTo(newer.resolve("lib").toRealPath());
        assertThat(written).exists();
        assertThat(JSON.readTree(
                        directory.resolve("home/data/import/ima-realm.json").toFile()))
                .isEqualTo(realm("second"));
        assertThat(newer.resolve("data/import")).doesNotExist();
    }

    private Path programs(String name) throws IOException {
        Path programs = directory.resolve(name);
        Files.createDirectories(programs.resolve("lib"));
        Files.createDirectories(programs.resolve("data"));
        return programs;
    }

    private static JsonNode realm(String name) throws IOException {
        return JSON.readTree("{\"realm\": \"" + name + "\"}");
    }
}
