package uk.gov.defra.ima.web.ratelimit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateLimitSettingsTest {

    @Test
    void nobody_meets_the_limit_by_accident() {
        RateLimitSettings settings = settings(Map.of());

        assertThat(Allowance.of(settings.perSecond(), settings.burst())).isEqualTo(new Allowance(100, 2_000));
        assertThat(settings.clients()).isEmpty();
        assertThat(settings.countedMost()).isEqualTo(10_000);
    }

    @Test
    void the_environment_sets_it() {
        RateLimitSettings settings = settings(Map.of(
                "IMA_RATE_LIMIT_PER_SECOND", "0",
                "IMA_RATE_LIMIT_BURST", "90s",
                "IMA_RATE_LIMIT_COUNTED_MOST", "50",
                "IMA_RATE_LIMIT_CLIENTS", "nightly-loader=500, dashboards = 20"));

        assertThat(settings.perSecond()).isZero();
        assertThat(settings.burst()).isEqualTo(Duration.ofSeconds(90));
        assertThat(settings.countedMost()).isEqualTo(50);
        assertThat(settings.clients())
                .contains(List.of(new ClientRate("nightly-loader", 500), new ClientRate("dashboards", 20)));
    }

    @Test
    void a_variable_that_is_there_and_empty_names_no_clients() {
        assertThat(settings(Map.of("IMA_RATE_LIMIT_CLIENTS", "")).clients()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nightly-loader", "nightly-loader=", "nightly-loader=many", "nightly-loader=-1", "=5"})
    void a_rate_that_is_none_stops_the_start_by_its_name(String rate) {
        assertThatThrownBy(() -> settings(Map.of("IMA_RATE_LIMIT_CLIENTS", rate)))
                .hasMessageContaining("ima.rate-limit.clients");
    }

    private static RateLimitSettings settings(Map<String, String> environment) {
        return new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(RateLimitSettings.class)
                .withSources(new EnvConfigSource(environment, 300))
                .build()
                .getConfigMapping(RateLimitSettings.class);
    }
}
