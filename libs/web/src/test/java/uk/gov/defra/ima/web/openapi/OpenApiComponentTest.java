package uk.gov.defra.ima.web.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class OpenApiComponentTest {

    private JsonPath document;

    @BeforeEach
    void read() {
        document = given().accept("application/json").get("/q/openapi").jsonPath();
    }

    @Test
    void every_operation_may_answer_with_a_problem() {
        assertThat(document.getString("openapi")).startsWith("3.1");
        assertThat(document.getMap("paths.'/v1/things'.get.responses").keySet().stream()
                        .map(Object::toString))
                .containsExactlyInAnyOrder("200", "429", "default");
        assertThat(document.getString("paths.'/v1/things'.post.responses.default.$ref"))
                .isEqualTo("#/components/responses/Problem");
        assertThat(document.getList("components.schemas.Problem.required")).contains("type", "status", "traceId");
    }

    @Test
    void a_client_that_asks_too_often_is_told_when_to_come_back() {
        assertThat(document.getString("paths.'/v1/things'.get.responses.'429'.$ref"))
                .isEqualTo("#/components/responses/TooManyRequests");
        assertThat(document.getMap("components.responses.TooManyRequests.content"))
                .isEqualTo(document.getMap("components.responses.Problem.content"));
        assertThat(document.getMap("components.responses.TooManyRequests.headers").keySet().stream()
                        .map(Object::toString))
                .contains("Retry-After");
    }

    @Test
    void a_patch_is_described_as_it_is_sent() {
        assertThat(document.getMap("components.schemas.ThingPatch.properties"))
                .isEqualTo(Map.of(
                        "name", Map.of("type", "string", "maxLength", 40),
                        "code", Map.of("type", List.of("string", "null"))));
        assertThat(document.getMap("components.schemas").keySet().stream().map(Object::toString))
                .noneMatch(name -> name.startsWith("Change"));
    }

    @Test
    void the_idempotency_key_is_told_of_where_it_is_honoured() {
        assertThat(document.getList("paths.'/v1/things'.post.parameters.name")).containsExactly("Idempotency-Key");
        assertThat(document.getList("paths.'/v1/things/{id}/renames'.post.parameters.name"))
                .contains("Idempotency-Key", "If-Match");
        assertThat(document.getList("paths.'/v1/things/{id}/late-renames'.post.parameters.name"))
                .doesNotContain("Idempotency-Key");
    }
}
