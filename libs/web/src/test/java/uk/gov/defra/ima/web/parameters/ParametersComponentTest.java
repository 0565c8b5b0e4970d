package uk.gov.defra.ima.web.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.member;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class ParametersComponentTest {

    @Test
    void everything_wrong_with_a_query_is_said_at_once() {
        Response answer = member().get(
                        "/v1/things?due-before=tomorrow&plan=x&kind=LARGE&kind=HUGE&overdue=yes&limit=ten&colour=red&cursor=a&cursor=b");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer))
                .containsOnly(
                        Map.entry("due-before", "must be a date such as 2018-07-31"),
                        Map.entry("plan", "must be a UUID"),
                        Map.entry("kind", "must be one of LARGE, SMALL"),
                        Map.entry("overdue", "must be true or false"),
                        Map.entry("limit", "must be a whole number from -2147483648 to 2147483647"),
                        Map.entry("cursor", "must be given only once"),
                        Map.entry(
                                "colour",
                                "is not known here; known are due-before, plan, kind, overdue, limit, cursor"));
    }

    @Test
    void constraints_name_parameters_as_clients_know_them() {
        Response answer = member().get("/v1/things?limit=1001");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(errors(answer)).containsOnly(Map.entry("limit", "must be less than or equal to 1000"));
    }

    @Test
    void what_cannot_be_stored_is_refused_by_name() {
        Response answer = member().get("/v1/things?cursor=a%00b");

        assertThat(errors(answer)).containsOnly(Map.entry("cursor", "must not contain the character NUL (U+0000)"));
    }

    @Test
    void where_no_parameters_are_known_none_is_taken() {
        Response answer = member().get("/v1/things/me?x=1");

        assertThat(errors(answer)).containsOnly(Map.entry("x", "is not known here; no query parameters are"));
    }

    @Test
    void pages_follow_each_other_to_the_end() {
        List<String> read = new ArrayList<>();
        String next = null;
        int pages = 0;
        do {
            Response page = (next == null ? member() : member().queryParam("cursor", next))
                    .queryParam("kind", "LARGE")
                    .get("/v1/things");
            assertThat(page.statusCode()).isEqualTo(200);
            read.addAll(page.jsonPath().getList("items", String.class));
            next = page.jsonPath().getString("next");
            pages++;
        } while (next != null);

        assertThat(pages).isEqualTo(3);
        assertThat(read).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void a_cursor_belongs_to_its_query() {
        String next = member().queryParam("kind", "LARGE")
                .get("/v1/things")
                .jsonPath()
                .getString("next");

        Response answer = member().queryParam("cursor", next).get("/v1/things");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("urn:defra-ima:problem:invalid-cursor");
    }

    private static Map<String, String> errors(Response answer) {
        Map<String, String> errors = new HashMap<>();
        answer.jsonPath()
                .<Map<String, String>>getList("errors")
                .forEach(error -> errors.put(error.get("field"), error.get("problem")));
        return errors;
    }
}
