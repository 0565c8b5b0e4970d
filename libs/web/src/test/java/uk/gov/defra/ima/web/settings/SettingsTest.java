package uk.gov.defra.ima.web.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Path SHIPPED = Path.of("src/main/resources/META-INF/microprofile-config.properties");

    private final Map<String, String> environment = new HashMap<>(Map.of(
            "IMA_DB_URL", "jdbc:postgresql://localhost:5432/actions",
            "IMA_DB_USER", "actions_app",
            "IMA_DB_PASSWORD", "secret",
            "IMA_DB_OWNER_USER", "actions_owner",
            "IMA_DB_OWNER_PASSWORD", "secret too",
            "IMA_OIDC_ISSUER", "http://localhost:8080/realms/ima",
            "IMA_CURSOR_KEY", "0123456789012345678901234567890123"));

    @Test
    void the_environment_reaches_pool_migrations_and_issuer() throws IOException {
        SmallRyeConfig config = config();

        assertThat(config.getConfigMapping(DatabaseSettings.class).pool()).isEqualTo(16);
        assertThat(config.getValue("ima.cursor.key", String.class)).isEqualTo(environment.get("IMA_CURSOR_KEY"));
        assertThat(config.getValue("quarkus.datasource.username", String.class)).isEqualTo("actions_app");
        assertThat(config.getValue("quarkus.datasource.password", String.class)).isEqualTo("secret");
        assertThat(config.getValue("quarkus.flyway.username", String.class)).isEqualTo("actions_owner");
        assertThat(config.getValue("quarkus.flyway.placeholders.appuser", String.class))
                .isEqualTo("actions_app");
        assertThat(config.getValue("quarkus.oidc.auth-server-url", String.class))
                .isEqualTo(environment.get("IMA_OIDC_ISSUER"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "IMA_DB_URL",
                "IMA_DB_USER",
                "IMA_DB_PASSWORD",
                "IMA_DB_OWNER_USER",
                "IMA_DB_OWNER_PASSWORD",
                "IMA_OIDC_ISSUER",
            })
    void what_is_missing_stops_the_start_by_its_name(String name) {
        environment.remove(name);

        assertThatThrownBy(this::config).hasMessageContaining(name);
    }

    private SmallRyeConfig config() throws IOException {
        return new SmallRyeConfigBuilder()
                .addDefaultInterceptors()
                .withMapping(DatabaseSettings.class)
                .withMapping(IssuerSettings.class)
                .withSources(new PropertiesConfigSource(SHIPPED.toUri().toURL(), 100))
                .withSources(new PropertiesConfigSource(environment, "environment", 300))
                .build();
    }
}
