package uk.gov.defra.ima.web.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class RefusedAddressesTest {

    private final SimpleMeterRegistry registry = new SimpleMeterRegistry();

    @Test
    void madeUpAddressesAreCountedUnderOneName() {
        registry.config().meterFilter(new RefusedAddresses());

        assertThat(counted("GET", "401", "/v1/actions/0198a5c2")).isEqualTo("NO_ENDPOINT");
        assertThat(counted("PUT", "405", "/v1/actions/0198a5c2/links")).isEqualTo("NO_ENDPOINT");
        assertThat(counted("GET", "406", "/v1/actions/0198a5c2")).isEqualTo("NO_ENDPOINT");
        assertThat(counted("GET", "429", "/v1/actions/0198a5c2")).isEqualTo("NO_ENDPOINT");
        assertThat(counted("OPTIONS", "200", "/v1/actions/0198a5c2")).isEqualTo("NO_ENDPOINT");
        assertThat(counted("GET", "403", "/v1/actions/{id}")).isEqualTo("/v1/actions/{id}");
        assertThat(counted("POST", "415", "/v1/actions/{id}")).isEqualTo("/v1/actions/{id}");
        assertThat(counted("GET", "200", "/v1/actions")).isEqualTo("/v1/actions");
    }

    private String counted(String method, String status, String uri) {
        return registry.timer("http.server.requests", "method", method, "status", status, "uri", uri)
                .getId()
                .getTag("uri");
    }
}
