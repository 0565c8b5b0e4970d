package uk.gov.defra.ima.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.added;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.Http.thing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class DatabaseDownComponentTest {

    @AfterEach
    void start() {
        TestPostgres.start();
    }

    @Test
    void a_stopped_database_is_503_and_a_started_one_is_found_again() {
        String path = added("before " + UUID.randomUUID().toString().substring(0, 8));
        TestPostgres.stop();

        for (int i = 0; i < 3; i++) {
            assertUnavailable(officer().get(path));
            assertUnavailable(officer().body(thing("while it is down")).post("/v1/things"));
            assertUnavailable(officer()
                    .header("Idempotency-Key", "k" + i)
                    .body(thing("while it is down"))
                    .post("/v1/things"));
        }

        TestPostgres.start();
        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> officer().get(path).statusCode() == 200);
    }

    @Test
    void a_killed_database_costs_a_few_503_and_no_restart() {
        String path = added("killed " + UUID.randomUUID().toString().substring(0, 8));
        TestPostgres.kill();
        TestPostgres.start();

        Awaitility.await()
                .atMost(Duration.ofSeconds(5))
                .pollInterval(Duration.ofMillis(50))
                .until(() -> {
                    int status = officer().get(path).statusCode();
                    assertThat(status).isIn(200, 503);
                    return status == 200;
                });
    }

    private static void assertUnavailable(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(503);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:defra-ima:problem:unavailable");
        assertThat(answer.header("Retry-After")).isEqualTo("2");
    }
}
