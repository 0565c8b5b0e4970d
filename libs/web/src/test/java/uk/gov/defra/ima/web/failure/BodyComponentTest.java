package uk.gov.defra.ima.web.failure;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.Http.thing;
import static uk.gov.defra.ima.web.app.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.WithThings;
import uk.gov.defra.ima.web.problem.ProblemType;

@QuarkusTest
@WithThings
class BodyComponentTest {

    @Test
    void a_body_over_the_limits_is_413() {
        String overJson = thing("x".repeat(1_100_000));
        String overAll = thing("x".repeat(2_200_000));

        Response json = officer().body(overJson).post("/v1/things");
        Response all = officer().body(overAll).post("/v1/things");

        assertProblem(json, ProblemType.BODY_TOO_LARGE);
        assertThat(json.jsonPath().getString("detail")).isEqualTo("The body must be no larger than 1 MiB.");
        assertProblem(all, ProblemType.BODY_TOO_LARGE);
        assertThat(all.jsonPath().getString("detail")).isEqualTo("The body must be no larger than 2 MiB.");
    }

    @Test
    void a_body_of_unknown_length_is_counted() throws Exception {
        HttpResponse<String> json = sendInChunks("/v1/things", "application/json", 3_000_000);
        HttpResponse<String> file = sendInChunks("/v1/things/files", "application/octet-stream", 2_200_000);
        HttpResponse<String> fitting = sendInChunks("/v1/things/files", "application/octet-stream", 2_000_000);

        assertThat(json.statusCode()).isEqualTo(413);
        assertThat(json.body()).contains("1 MiB", "urn:defra-ima:problem:body-too-large");
        assertThat(file.statusCode()).isEqualTo(413);
        assertThat(file.body()).contains("2 MiB", "urn:defra-ima:problem:body-too-large");
        assertThat(fitting.body()).isEqualTo("{\"bytes\":2000000}");
    }

    private static HttpResponse<String> sendInChunks(String path, String type, int length) throws Exception {
        return send(request(path, type)
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[length]))));
    }

    private static HttpRequest.Builder request(String path, String type) {
        String token = Tokens.of("kim.officer").roles("kim-manager").signed();
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), BodyHandlers.ofString());
        }
    }

    @Test
    void a_media_type_that_is_not_read_is_415() {
        Response answer = officer().contentType("text/csv").body("a;b").post("/v1/things");

        assertProblem(answer, ProblemType.UNSUPPORTED_MEDIA_TYPE);
        assertProblem(
                officer().body("{}").patch("/v1/things/" + UUID.randomUUID()), ProblemType.UNSUPPORTED_MEDIA_TYPE);
    }

    @Test
    void an_accept_that_names_no_media_type_is_406() {
        for (String none : List.of("/", "a/b/c", "text/plain, /")) {
            assertProblem(officer().header("Accept", none).get("/v1/things"), ProblemType.NOT_ACCEPTABLE);
        }
    }

    @Test
    void a_body_is_told_everything_wrong_with_it() {
        Response answer = officer()
                .body("{\"name\": \"\", \"plan\": \"x\", \"owners\": [{\"share\": -1}], \"size\": 1, \"due\": 5}")
                .post("/v1/things");

        assertProblem(answer, ProblemType.INVALID_REQUEST);
        assertThat(answer.jsonPath().getList("errors.field", String.class))
                .containsExactlyInAnyOrder("plan", "size", "due", "owners[0].post", "owners[0].share", "name");
    }

    @Test
    void a_body_that_is_no_json_is_400() {
        assertProblem(officer().body("{\"name\": ").post("/v1/things"), ProblemType.MALFORMED_BODY);
        assertProblem(officer().post("/v1/things"), ProblemType.MALFORMED_BODY);
    }

    @Test
    void a_form_that_ends_before_its_end_is_400() {
        String whole = "--b\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nA thing\r\n--b--\r\n";

        assertThat(form(whole).jsonPath().getString("name")).isEqualTo("A thing");
        assertProblem(form(whole.substring(0, whole.length() / 2)), ProblemType.MALFORMED_BODY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a/b/c", "/"})
    void a_media_type_that_is_none_is_415_everywhere(String type) throws Exception {
        String path = "/v1/things/" + UUID.randomUUID();

        for (HttpRequest.Builder request : List.of(
                request("/v1/things", type).POST(BodyPublishers.ofString(thing("never"))),
                request("/v1/things", type)
                        .header("Idempotency-Key", UUID.randomUUID().toString())
                        .POST(BodyPublishers.ofString(thing("never"))),
                request(path, type).method("PATCH", BodyPublishers.ofString("{}")))) {
            HttpResponse<String> answer = send(request);
            assertThat(answer.statusCode()).isEqualTo(415);
            assertThat(answer.body()).contains("urn:defra-ima:problem:unsupported-media-type");
        }
    }

    @Test
    void a_form_without_a_boundary_is_400() throws Exception {
        HttpResponse<String> answer = send(
                request("/v1/things/forms", "multipart/form-data; boundary=").POST(BodyPublishers.ofString("--b--")));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("urn:defra-ima:problem:malformed-body");
    }

    private static Response form(String body) {
        return officer()
                .contentType("multipart/form-data; boundary=b")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post("/v1/things/forms");
    }

    @Test
    void a_patch_is_read_as_strictly() {
        String path = "/v1/things/" + UUID.randomUUID();

        Response bad = officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"id\": 1, \"name\": null}")
                .patch(path);
        Response good = officer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "*")
                .body("{\"code\": null}")
                .patch(path);

        assertThat(bad.jsonPath().getList("errors.problem", String.class))
                .containsExactly("is read-only", "cannot be removed");
        assertThat(good.jsonPath().getMap("$"))
                .containsEntry("name", "as it was")
                .containsEntry("code", "none");
    }
}
