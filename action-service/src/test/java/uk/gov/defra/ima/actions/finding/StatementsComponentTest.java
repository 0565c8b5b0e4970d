package uk.gov.defra.ima.actions.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.StatementCount;

/** A page costs the same few statements, however many actions are on it. */
@QuarkusTest
class StatementsComponentTest extends ActionServiceTest {

    @Test
    void aPageIsOneStatement() {
        var plan = Api.realPlan();

        for (var sort : List.of("ref", "-due", "updated")) {
            assertThat(statements(Map.of("plan", plan, "sort", sort, "limit", 1)))
                    .isEqualTo(1);
            assertThat(statements(Map.of("plan", plan, "sort", sort, "limit", 100)))
                    .isEqualTo(1);
            assertThat(statements(
                            Map.of("plan", plan, "sort", sort, "owner", List.of("defra/dro", "defra/head-of-kim"))))
                    .isEqualTo(1);
        }
    }

    @Test
    void aSearchIsTwo() {
        var plan = Api.realPlan();

        assertThat(statements(Map.of("plan", plan, "q", "information or records", "limit", 1)))
                .isEqualTo(2);
        assertThat(statements(Map.of("plan", plan, "q", "information or records", "limit", 100)))
                .isEqualTo(2);
    }

    private static int statements(Map<String, Object> query) {
        StatementCount.begin();
        var found = Api.dro().queryParams(query).get("/v1/actions").then().statusCode(200);
        var counted = StatementCount.end();
        assertThat(found.extract().<List<Object>>path("items")).isNotEmpty();
        return counted;
    }
}
