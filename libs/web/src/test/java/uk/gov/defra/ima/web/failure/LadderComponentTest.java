package uk.gov.defra.ima.web.failure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.added;
import static uk.gov.defra.ima.web.app.Http.as;
import static uk.gov.defra.ima.web.app.Http.member;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.WithThings;
import uk.gov.defra.ima.web.problem.ProblemType;

@QuarkusTest
@WithThings
class LadderComponentTest {

    static Stream<Tokens> badTokens() {
        return Stream.of(
                Tokens.of("dro").expired(),
                Tokens.of("dro").fromAnotherIssuer(),
                Tokens.of("dro").forAnotherAudience(),
                Tokens.of("dro").signedByAnotherKey());
    }

    @ParameterizedTest
    @MethodSource("badTokens")
    void a_bad_token_is_401(Tokens token) {
        Response answer = as(token).get("/v1/things");

        assertProblem(answer, ProblemType.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bearer", "Bearer x", "Bearer a.b.c", "Bearer ..", "Basic dXNlcjpwYXNz"})
    void no_token_is_401(String authorization) {
        Response answer = given().header("Authorization", authorization).get("/v1/things");

        assertProblem(answer, ProblemType.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void nobody_is_401_even_where_nothing_is_declared() {
        Response answer = given().get("/v1/things");

        assertProblem(answer, ProblemType.UNAUTHENTICATED);
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
        assertProblem(given().get("/v1/things/undeclared"), ProblemType.UNAUTHENTICATED);
    }

    @Test
    void a_role_too_few_is_403_before_the_body_is_looked_at() {
        assertProblem(member().body("{").post("/v1/things"), ProblemType.FORBIDDEN);
    }

    @Test
    void an_endpoint_without_a_rule_is_for_nobody() {
        assertProblem(officer().get("/v1/things/undeclared"), ProblemType.FORBIDDEN);
    }

    @Test
    void a_path_or_thing_that_is_not_there_is_404() {
        assertProblem(officer().get("/v1/nothing"), ProblemType.NOT_FOUND);
        assertProblem(officer().get("/nothing"), ProblemType.NOT_FOUND);
        assertProblem(officer().get("/v1/things/" + UUID.randomUUID()), ProblemType.NOT_FOUND);
        assertProblem(officer().get("/v1/things/1-1-1-1-1"), ProblemType.NOT_FOUND);
        assertProblem(officer().get("/v1/things/%00"), ProblemType.NOT_FOUND);
    }

    @Test
    void a_thing_of_another_organisation_is_404() {
        String path = added("foreign");

        Response answer = as(Tokens.of("stranger").organisation("other")).get(path);

        assertProblem(answer, ProblemType.NOT_FOUND);
    }

    @Test
    void a_method_that_is_not_there_is_405_and_says_which_are() {
        Response answer = officer().delete("/v1/things");

        assertProblem(answer, ProblemType.METHOD_NOT_ALLOWED);
        assertThat(answer.header("Allow")).contains("GET", "POST");
    }

    @Test
    void what_nobody_can_give_is_406() {
        assertProblem(officer().accept("image/png").get("/v1/things"), ProblemType.NOT_ACCEPTABLE);
    }

    @Test
    void an_undeclared_unique_violation_is_ours_and_a_declared_one_the_clients() {
        officer()
                .body("{\"name\": \"one\", \"code\": \"c\"}")
                .post("/v1/things")
                .then()
                .statusCode(201);

        Response sameName = officer().body("{\"name\": \"one\"}").post("/v1/things");
        Response sameCode =
                officer().body("{\"name\": \"two\", \"code\": \"c\"}").post("/v1/things");

        assertProblem(sameName, ProblemType.CONFLICT);
        assertThat(sameName.jsonPath().getString("detail")).isEqualTo("There is a thing of this name already.");
        assertProblem(sameCode, ProblemType.INTERNAL);
    }

    @Test
    void if_match_is_needed_and_must_hold() {
        String path = added("to be renamed");
        String body = "{\"name\": \"renamed\"}";

        assertProblem(officer().body(body).post(path + "/renames"), ProblemType.PRECONDITION_REQUIRED);
        assertProblem(
                officer().header("If-Match", "\"9\"").body(body).post(path + "/renames"), ProblemType.STALE_VERSION);
        assertProblem(
                officer().header("If-Match", "W/\"1\"").body(body).post(path + "/renames"),
                ProblemType.INVALID_REQUEST);
        Response done = officer().header("If-Match", "\"1\"").body(body).post(path + "/renames");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void a_change_at_the_same_moment_is_409_or_412() {
        String path = added("contended");

        assertProblem(officer().post(path + "/late-renames"), ProblemType.CONFLICT);
        assertProblem(officer().header("If-Match", "\"1\"").post(path + "/late-renames"), ProblemType.STALE_VERSION);
    }
}
