package uk.gov.defra.ima.web.failure;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.added;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.ProblemAssert.assertProblem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.app.WithThings;
import uk.gov.defra.ima.web.problem.ProblemType;

@QuarkusTest
@WithThings
class AnswerComponentTest {

    @Test
    void a_browser_gets_a_page() {
        String browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

        Response page = given().header("Accept", browser).get("/nothing");
        Response program =
                given().header("Accept", "application/json, text/html").get("/nothing");

        assertThat(page.contentType()).startsWith("text/html");
        assertThat(page.asString()).contains("<h1>Not found</h1>");
        assertProblem(program, ProblemType.NOT_FOUND);
        assertProblem(given().header("Accept", browser).get("/v1/nothing"), ProblemType.NOT_FOUND);
    }

    @Test
    void what_nobody_foresaw_is_500_and_tells_nothing() {
        Response answer = officer().get("/v1/things/failing");

        assertProblem(answer, ProblemType.INTERNAL);
        assertThat(answer.asString()).doesNotContain("Exception", "secret", "com.example", "Illegal");
    }

    @Test
    void every_answer_has_a_trace_id_and_the_clients_own_if_it_has_one() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";

        Response good = officer()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/things");
        Response bad = given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/things");

        assertThat(good.header("X-Trace-Id")).isEqualTo(trace);
        assertThat(bad.header("X-Trace-Id")).isEqualTo(trace);
        assertThat(bad.jsonPath().getString("traceId")).isEqualTo(trace);
    }

    @Test
    void the_trace_id_is_that_of_the_current_span() {
        Response answer = officer().get("/v1/things/trace");

        assertThat(answer.asString()).isEqualTo(answer.header("X-Trace-Id"));
    }

    @Test
    void answers_are_iso_and_leave_out_what_is_not_there() {
        Response answer = officer().get(added("plain answer"));

        assertThat(answer.jsonPath().getString("at")).isEqualTo("2018-07-31T09:00:00Z");
        assertThat(answer.jsonPath().getMap("$")).doesNotContainKey("code");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
}
