package uk.gov.defra.ima.actions.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class PlanComponentTest extends ActionServiceTest {

    @Test
    void aPlanIsTakenUpWithoutAFile() {
        var title = "By hand " + UUID.randomUUID();

        var plan = Plans.post(Api.kimOfficer(), "/v1/plans", plan(title))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/v1/plans/"))
                .body("title", is(title))
                .body("closure", nullValue())
                .extract()
                .<String>path("id");
        var recommendation = Plans.post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations",
                        Map.of("number", "1", "text", "Review the register."))
                .statusCode(201)
                .body("number", is("1"))
                .extract()
                .<String>path("id");
        Plans.post(
                        Api.kimOfficer(),
                        "/v1/actions",
                        Map.of("recommendation", recommendation, "ref", "1.1", "description", "Ask every owner."))
                .statusCode(201)
                .body("plan", is(plan));

        Plans.post(Api.kimOfficer(), "/v1/plans", plan(title.toUpperCase(Locale.UK)))
                .statusCode(409);
        Plans.post(Api.kimOfficer(), "/v1/plans/" + plan + "/recommendations", Map.of("number", "1", "text", "Again"))
                .statusCode(409)
                .body("detail", is("The plan has a recommendation of this number already."));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(plan, "plan.registered.v1"));
            ContractCheck.conforms(probe.await(recommendation, "recommendation.added.v1"));
        }
    }

    @Test
    void takingUpClimbsTheLadder() {
        Plans.post(Api.dro(), "/v1/plans", plan("x")).statusCode(403);
        Plans.post(Api.foreigner(), "/v1/plans", plan("x")).statusCode(404);
        Plans.post(Api.kimOfficer(), "/v1/plans", Map.of("title", " ", "statedOn", "soon"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("organisation", "title", "assessor", "statedOn"));
        Plans.post(
                        Api.kimOfficer(),
                        "/v1/plans/" + UUID.randomUUID() + "/recommendations",
                        Map.of("number", "1", "text", "x"))
                .statusCode(404);
    }

    @Test
    void plansAndRecommendationsAreRevised() {
        var plan = Api.realPlan();
        var recommendation = Api.recommendation(plan, "4");
        var title = "Renamed " + UUID.randomUUID();

        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"1\"", Map.of("title", title))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", is(title))
                .body("assessor", is("The National Archives"));
        Plans.patch(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations/" + recommendation,
                        "\"1\"",
                        Map.of("text", "Define the zoological risk."))
                .statusCode(200)
                .body("text", is("Define the zoological risk."))
                .body("commentary", notNullValue());

        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"1\"", Map.of("title", "x"))
                .statusCode(412);
        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, null, Map.of("title", "x"))
                .statusCode(428);
        Plans.patch(Api.dro(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x"))
                .statusCode(403);
        Plans.patch(Api.foreigner(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x"))
                .statusCode(404);
        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("title", title))
                .statusCode(422);
        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("organisation", "x", "version", 9))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("organisation", "version"));
        // What is found by the words of its recommendation is found by the new ones.
        Api.dro()
                .queryParams(Map.of("plan", plan, "q", "zoological"))
                .get("/v1/actions")
                .then()
                .body("items.recommendation.number", everyItem(is("4")))
                .body(
                        "items.size()",
                        is(Api.kimOfficer()
                                .queryParams(Map.of("recommendation", recommendation))
                                .get("/v1/actions")
                                .then()
                                .extract()
                                .<Integer>path("items.size()")));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(plan, "plan.revised.v1"));
            ContractCheck.conforms(probe.await(recommendation, "recommendation.revised.v1"));
        }
    }

    @Test
    void theAssessorsViewIsARecordOfItsOwn() {
        var plan = Api.realPlan();
        var views = List.of(Map.of("recommendation", Api.recommendation(plan, "1"), "text", "On track"));

        Plans.post(Api.kimOfficer(), "/v1/plans/" + plan + "/reviews", Plans.with(Plans.REVIEW, "views", views))
                .statusCode(201)
                .body("kind", is("SIX_MONTHS"));
        Plans.post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/reviews",
                        Plans.with(Plans.REVIEW, "kind", "TWELVE_MONTHS", "reviewedOn", "2019-07-31"))
                .statusCode(201);

        Api.dro()
                .get("/v1/plans/{id}/reviews", plan)
                .then()
                .statusCode(200)
                .body("items.kind", contains("SIX_MONTHS", "TWELVE_MONTHS"))
                .body("items[0].views.text", contains("On track"));
        Plans.post(Api.dro(), "/v1/plans/" + plan + "/reviews", Plans.REVIEW).statusCode(403);
        Plans.post(Api.foreigner(), "/v1/plans/" + plan + "/reviews", Plans.REVIEW)
                .statusCode(404);
        Plans.post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/reviews",
                        Plans.with(
                                Plans.REVIEW,
                                "views",
                                List.of(Map.of("recommendation", UUID.randomUUID(), "text", "x"))))
                .statusCode(422)
                .body("errors.field", contains("views[0].recommendation"));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(plan, "plan.reviewed.v1"));
        }
    }

    private static Map<String, Object> plan(String title) {
        return Map.of("organisation", "defra", "title", title, "assessor", "TNA", "statedOn", "2027-03-31");
    }
}
