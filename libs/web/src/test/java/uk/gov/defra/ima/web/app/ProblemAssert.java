package uk.gov.defra.ima.web.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import uk.gov.defra.ima.web.problem.ProblemType;

/** What holds for every problem, whatever it is. */
public final class ProblemAssert {

    private ProblemAssert() {}

    /** Checks that the answer is a problem of this type, whole and telling nothing that it should not. */
    public static void assertProblem(Response answer, ProblemType type) {
        assertThat(answer.contentType()).as(answer.asString()).startsWith("application/problem+json");
        assertThat(answer.statusCode()).isEqualTo(type.status());
        assertThat(answer.jsonPath().getString("type")).isEqualTo(type.uri().toString());
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(type.status());
        assertThat(answer.jsonPath().getString("title")).isEqualTo(type.title());
        assertThat(answer.jsonPath().getString("traceId"))
                .isEqualTo(answer.header("X-Trace-Id"))
                .hasSize(32);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank().doesNotContain("Exception");
        assertThat(List.of("invalid-request", "invalid-cursor"))
                .as("only these name fields")
                .matches(named ->
                        named.contains(type.slug()) || answer.jsonPath().getList("errors") == null);
    }
}
