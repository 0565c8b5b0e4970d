package uk.gov.defra.ima.actions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class PlanLifeComponentTest extends ActionServiceTest {

    private static final Map<String, Object> REVIEW = Map.of(
            "kind", "SIX_MONTHS",
            "reviewedOn", "2019-01-31",
            "reviewer", "The National Archives",
            "findings", "Good progress on governance.");
    private static final Map<String, Object> CLOSING =
            Map.of("comment", "It has served its purpose.", "otherReason", "Goes on in the next plan.");

    @Test
    void aPlanIsTakenUpWithoutAFile() {
        var title = "By hand " + UUID.randomUUID();

        var plan = post(Api.kimOfficer(), "/v1/plans", plan(title))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", containsString("/v1/plans/"))
                .body("title", is(title))
                .body("closure", nullValue())
                .extract()
                .<String>path("id");
        var recommendation = post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations",
                        Map.of("number", "1", "text", "Review the register."))
                .statusCode(201)
                .body("number", is("1"))
                .extract()
                .<String>path("id");
        post(
                        Api.kimOfficer(),
                        "/v1/actions",
                        Map.of("recommendation", recommendation, "ref", "1.1", "description", "Ask every owner."))
                .statusCode(201)
                .body("plan", is(plan));

        post(Api.kimOfficer(), "/v1/plans", plan(title.toUpperCase(Locale.UK))).statusCode(409);
        post(Api.kimOfficer(), "/v1/plans/" + plan + "/recommendations", Map.of("number", "1", "text", "Again"))
                .statusCode(409)
                .body("detail", is("The plan has a recommendation of this number already."));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(plan, "plan.registered.v1"));
            ContractCheck.conforms(probe.await(recommendation, "recommendation.added.v1"));
        }
    }

    @Test
    void takingUpClimbsTheLadder() {
        post(Api.dro(), "/v1/plans", plan("x")).statusCode(403);
        post(Api.foreigner(), "/v1/plans", plan("x")).statusCode(404);
        post(Api.kimOfficer(), "/v1/plans", Map.of("title", " ", "statedOn", "soon"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("organisation", "title", "assessor", "statedOn"));
        post(
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

        patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"1\"", Map.of("title", title))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("title", is(title))
                .body("assessor", is("The National Archives"));
        patch(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations/" + recommendation,
                        "\"1\"",
                        Map.of("text", "Define the zoological risk."))
                .statusCode(200)
                .body("text", is("Define the zoological risk."))
                .body("commentary", notNullValue());

        patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"1\"", Map.of("title", "x"))
                .statusCode(412);
        patch(Api.kimOfficer(), "/v1/plans/" + plan, null, Map.of("title", "x")).statusCode(428);
        patch(Api.dro(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x")).statusCode(403);
        patch(Api.foreigner(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x"))
                .statusCode(404);
        patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("title", title))
                .statusCode(422);
        patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("organisation", "x", "version", 9))
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

        post(Api.kimOfficer(), "/v1/plans/" + plan + "/reviews", with(REVIEW, "views", views))
                .statusCode(201)
                .body("kind", is("SIX_MONTHS"));
        post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/reviews",
                        with(REVIEW, "kind", "TWELVE_MONTHS", "reviewedOn", "2019-07-31"))
                .statusCode(201);

        Api.dro()
                .get("/v1/plans/{id}/reviews", plan)
                .then()
                .statusCode(200)
                .body("items.kind", contains("SIX_MONTHS", "TWELVE_MONTHS"))
                .body("items[0].views.text", contains("On track"));
        post(Api.dro(), "/v1/plans/" + plan + "/reviews", REVIEW).statusCode(403);
        post(Api.foreigner(), "/v1/plans/" + plan + "/reviews", REVIEW).statusCode(404);
        post(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/reviews",
                        with(REVIEW, "views", List.of(Map.of("recommendation", UUID.randomUUID(), "text", "x"))))
                .statusCode(422)
                .body("errors.field", contains("views[0].recommendation"));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(plan, "plan.reviewed.v1"));
        }
    }

    @Test
    void aPlanIsClosedWithAReasonForAllThatWasNotDone() {
        var plan = Api.realPlan();
        var open = Api.action(plan, "1.3");
        close(Api.kimOfficer(), plan, "\"1\"", Map.of("comment", "It is over."))
                .statusCode(422)
                .body("errors.field", everyItem(is("unfinished")))
                .body("errors", hasSize(24));
        Api.dro().get("/v1/actions/{id}", open).then().body("version", is(1));

        close(
                        Api.kimOfficer(),
                        plan,
                        "\"1\"",
                        with(CLOSING, "unfinished", List.of(Map.of("action", open, "reason", "HR has no such role."))))
                .statusCode(200)
                .body("closure.comment", is("It has served its purpose."))
                .body("version", is(2));

        Api.dro()
                .get("/v1/actions/{id}", open)
                .then()
                .body("status", is("WITHDRAWN"))
                .body("statusComment", is("HR has no such role."));
        Api.dro()
                .get("/v1/plans/{id}/closure-pack", plan)
                .then()
                .statusCode(200)
                .body("done", is(5))
                .body("notDone", is(24))
                .body("recommendations.number", contains("1", "2", "3", "4", "5", "6", "7", "8"))
                .body("recommendations[0].actions.find { it.ref == '1.3' }.why", is("HR has no such role."))
                .body("recommendations.actions.flatten().why", everyItem(notNullValue()));
        try (var probe = new EventProbe()) {
            var closed = probe.await(plan, "plan.closed.v1");
            ContractCheck.conforms(closed);
            assertThat(closed.data().at("/closure/withdrawn").asInt()).isEqualTo(24);
            ContractCheck.conforms(probe.await(open, "action.status-changed.v1"));
        }
    }

    @Test
    void nothingInAClosedPlanChanges() {
        var plan = Api.realPlan();
        var action = Api.action(plan, "1.3");
        var recommendation = Api.recommendation(plan, "1");
        close(Api.kimOfficer(), plan, "\"1\"", CLOSING).statusCode(200);

        Api.changeStatus(Api.dro(), action, "*", Map.of("to", "IN_PROGRESS", "comment", "after all"))
                .statusCode(409)
                .body("detail", is("The plan is closed; nothing in it changes any more."));
        Api.change(Api.dro(), action, "commentary", null, Map.of("text", "x")).statusCode(409);
        post(
                        Api.kimOfficer(),
                        "/v1/actions",
                        Map.of("recommendation", recommendation, "ref", "1.99", "description", "x"))
                .statusCode(409);
        patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x"))
                .statusCode(409);
        patch(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations/" + recommendation,
                        "\"1\"",
                        Map.of("text", "x"))
                .statusCode(409);
        post(Api.kimOfficer(), "/v1/plans/" + plan + "/reviews", REVIEW).statusCode(409);
        close(Api.kimOfficer(), plan, "\"2\"", CLOSING).statusCode(409);
        post(
                        Api.kimOfficer(),
                        "/v1/actions/bulk-changes",
                        Map.of("items", List.of(Map.of("action", action, "commentary", Map.of("text", "x")))))
                .statusCode(200)
                .body("items.problem.status", contains(409));
        Api.kimOfficer()
                .contentType("text/csv")
                .queryParam("plan", plan)
                .body("Rec,Recommendation,Ref,Action\n1,x,1.1,y\n")
                .post("/v1/plans/imports")
                .then()
                .statusCode(409);
    }

    @Test
    void closingClimbsTheLadder() {
        var plan = Api.realPlan();
        close(Api.dro(), plan, "\"1\"", CLOSING).statusCode(403);
        close(Api.foreigner(), plan, "\"1\"", CLOSING).statusCode(404);
        close(Api.kimOfficer(), plan, null, CLOSING).statusCode(428);
        close(Api.kimOfficer(), plan, "\"9\"", CLOSING).statusCode(412);
        close(Api.kimOfficer(), plan, "\"1\"", Map.of()).statusCode(400).body("errors.field", contains("comment"));
        close(
                        Api.kimOfficer(),
                        plan,
                        "\"1\"",
                        with(CLOSING, "unfinished", List.of(Map.of("action", UUID.randomUUID(), "reason", "x"))))
                .statusCode(422)
                .body("errors.field", contains("unfinished"));
        Api.dro().get("/v1/plans/{id}/closure-pack", plan).then().statusCode(409);
    }

    @Test
    void whoAddsWhileAnotherClosesIsInTimeOrTooLateAndNothingIsLeftOpen() throws Exception {
        var plan = Api.realPlan();
        var body = Map.<String, Object>of(
                "recommendation", Api.recommendation(plan, "1"), "ref", "1.99", "description", "At the last moment");

        var answers = Together.both(
                () -> post(Api.kimOfficer(), "/v1/actions", body).extract().statusCode(),
                () -> close(Api.kimOfficer(), plan, "\"1\"", CLOSING).extract().statusCode());

        assertThat(answers).first().isIn(201, 409);
        assertThat(answers).last().isEqualTo(200);
        Api.dro()
                .queryParams(Map.of("plan", plan, "limit", 100))
                .get("/v1/actions")
                .then()
                .body("items.size()", is(answers.getFirst() == 201 ? 30 : 29))
                .body("items.status", everyItem(is(in(List.of("COMPLETED", "WITHDRAWN")))));
    }

    private static Map<String, Object> plan(String title) {
        return Map.of("organisation", "defra", "title", title, "assessor", "TNA", "statedOn", "2027-03-31");
    }

    private static Map<String, Object> with(Map<String, Object> body, Object... more) {
        var whole = new HashMap<>(body);
        for (var i = 0; i < more.length; i += 2) {
            whole.put((String) more[i], more[i + 1]);
        }
        return whole;
    }

    private static ValidatableResponse post(RequestSpecification who, String path, Map<String, Object> body) {
        return who.contentType("application/json").body(body).post(path).then();
    }

    private static ValidatableResponse patch(
            RequestSpecification who, String path, String ifMatch, Map<String, Object> body) {
        var request = who.contentType("application/merge-patch+json").body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .patch(path)
                .then();
    }

    private static ValidatableResponse close(
            RequestSpecification who, String plan, String ifMatch, Map<String, Object> body) {
        return post(ifMatch == null ? who : who.header("If-Match", ifMatch), "/v1/plans/" + plan + "/closure", body);
    }
}
