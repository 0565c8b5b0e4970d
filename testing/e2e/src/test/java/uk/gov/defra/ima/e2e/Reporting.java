package uk.gov.defra.ima.e2e;

import static org.awaitility.Awaitility.await;
import static uk.gov.defra.ima.local.parts.Service.REPORTS;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** What reporting shows of a plan. */
final class Reporting {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ACTIONS_OF_THE_REAL_PLAN = 29;

    private Reporting() {}

    /** The plan, once all of it has arrived. */
    static ExtractableResponse<Response> wholePlan(String plan) {
        return await().atMost(PATIENCE)
                .until(() -> plan(plan), view -> actions(view).size() == ACTIONS_OF_THE_REAL_PLAN);
    }

    /** The plan, once its end has arrived. */
    static ExtractableResponse<Response> closed(String plan) {
        return await().atMost(PATIENCE).until(() -> plan(plan), view -> view.path("closure") != null);
    }

    /** Every action of a plan as reporting shows it; none when it does not know the plan yet. */
    static List<Map<String, Object>> actions(ExtractableResponse<Response> plan) {
        return plan.statusCode() == 200 ? plan.path("recommendations.collectMany { it.actions }") : List.of();
    }

    /** The status of an action of a plan. */
    static String status(String plan, String ref) {
        return String.valueOf(action(plan, ref).get("status"));
    }

    /** An action of a plan; empty when reporting does not show it. */
    static Map<String, Object> action(String plan, String ref) {
        return actions(plan(plan)).stream()
                .filter(action -> ref.equals(action.get("ref")))
                .findFirst()
                .orElse(Map.of());
    }

    private static ExtractableResponse<Response> plan(String plan) {
        return People.ask(REPORTS, "director")
                .get("/v1/plans/{id}", plan)
                .then()
                .extract();
    }
}
