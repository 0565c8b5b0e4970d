package uk.gov.defra.ima.local.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PostgresProgramsTest {

    @Test
    void are_known_for_linux_and_macos_on_both_processors() {
        assertThat(PostgresPrograms.archiveName("Linux", "amd64")).contains("postgres-linux-x86_64.txz");
        assertThat(PostgresPrograms.archiveName("Linux", "aarch64")).contains("postgres-linux-arm_64.txz");
        assertThat(PostgresPrograms.archiveName("Mac OS X", "x86_64")).contains("postgres-darwin-x86_64.txz");
        assertThat(PostgresPrograms.archiveName("Mac OS X", "aarch64")).contains("postgres-darwin-arm_64.txz");
    }

    @Test
    void are_not_known_elsewhere() {
        assertThat(PostgresPrograms.archiveName("Windows 11", "amd64")).isEmpty();
        assertThat(PostgresPrograms.archiveName("Linux", "riscv64")).isEmpty();
    }
}
