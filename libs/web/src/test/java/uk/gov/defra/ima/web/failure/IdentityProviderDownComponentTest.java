package uk.gov.defra.ima.web.failure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.member;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.app.WithThings;

/** A service that was started while its identity provider was away, and has no keys to check tokens with. */
@QuarkusTest
@TestProfile(IdentityProviderDownComponentTest.NoProvider.class)
@WithThings
class IdentityProviderDownComponentTest {

    /** Nothing listens on port 1. */
    public static final class NoProvider implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.auth-server-url",
                    "http://localhost:1/realms/ima",
                    "quarkus.oidc.connection-delay",
                    "1S");
        }
    }

    @Test
    void a_token_that_cannot_be_checked_is_503() {
        Response answer = member().get("/v1/things");

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }

    @Test
    void no_token_is_401_as_ever() {
        assertThat(given().get("/v1/things").statusCode()).isEqualTo(401);
    }
}
