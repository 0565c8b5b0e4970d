package uk.gov.defra.ima.local.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretsTest {

    @TempDir
    private Path directory;

    @Test
    void are_made_once_and_then_kept() {
        Path file = directory.resolve("secrets.properties");
        String made = Secrets.in(file).superuser();

        assertThat(Secrets.in(file).superuser()).isEqualTo(made).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void differ_from_each_other_and_from_place_to_place() {
        Secrets here = Secrets.in(directory.resolve("here"));
        Secrets there = Secrets.in(directory.resolve("there"));

        assertThat(here.role("actions_app"))
                .isNotEqualTo(here.role("actions_owner"))
                .isNotEqualTo(there.role("actions_app"));
    }

    @Test
    void are_for_their_owner_alone() throws IOException {
        Path file = directory.resolve("deep/secrets.properties");
        Secrets.in(file).client("action-service");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
