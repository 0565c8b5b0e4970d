package uk.gov.defra.ima.actions.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class ClosureComponentTest extends ActionServiceTest {

    private static final Map<String, Object> CLOSING =
            Map.of("comment", "It has served its purpose.", "otherReason", "Goes on in the next plan.");

    @Test
    void aPlanIsClosedWithAReasonForAllThatWasNotDone() {
        var plan = Api.realPlan();
        var open = Api.action(plan, "1.3");
        Plans.close(Api.kimOfficer(), plan, "\"1\"", Map.of("comment", "It is over."))
                .statusCode(422)
                .body("errors.field", everyItem(is("unfinished")))
                .body("errors", hasSize(24));
        Api.dro().get("/v1/actions/{id}", open).then().body("version", is(1));

        Plans.close(
                        Api.kimOfficer(),
                        plan,
                        "\"1\"",
                        Plans.with(
                                CLOSING,
                                "unfinished",
                                List.of(Map.of("action", open, "reason", "HR has no such role."))))
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
        Plans.close(Api.kimOfficer(), plan, "\"1\"", CLOSING).statusCode(200);

        Api.changeStatus(Api.dro(), action, "*", Map.of("to", "IN_PROGRESS", "comment", "after all"))
                .statusCode(409)
                .body("detail", is("The plan is closed; nothing in it changes any more."));
        Api.change(Api.dro(), action, "commentary", null, Map.of("text", "x")).statusCode(409);
        Plans.post(
                        Api.kimOfficer(),
                        "/v1/actions",
                        Map.of("recommendation", recommendation, "ref", "1.99", "description", "x"))
                .statusCode(409);
        Plans.patch(Api.kimOfficer(), "/v1/plans/" + plan, "\"2\"", Map.of("title", "x"))
                .statusCode(409);
        Plans.patch(
                        Api.kimOfficer(),
                        "/v1/plans/" + plan + "/recommendations/" + recommendation,
                        "\"1\"",
                        Map.of("text", "x"))
                .statusCode(409);
        Plans.post(Api.kimOfficer(), "/v1/plans/" + plan + "/reviews", Plans.REVIEW)
                .statusCode(409);
        Plans.close(Api.kimOfficer(), plan, "\"2\"", CLOSING).statusCode(409);
        Plans.post(
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
        Plans.close(Api.dro(), plan, "\"1\"", CLOSING).statusCode(403);
        Plans.close(Api.foreigner(), plan, "\"1\"", CLOSING).statusCode(404);
        Plans.close(Api.kimOfficer(), plan, null, CLOSING).statusCode(428);
        Plans.close(Api.kimOfficer(), plan, "\"9\"", CLOSING).statusCode(412);
        Plans.close(Api.kimOfficer(), plan, "\"1\"", Map.of())
                .statusCode(400)
                .body("errors.field", contains("comment"));
        Plans.close(
                        Api.kimOfficer(),
                        plan,
                        "\"1\"",
                        Plans.with(CLOSING, "unfinished", List.of(Map.of("action", UUID.randomUUID(), "reason", "x"))))
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
                () -> Plans.post(Api.kimOfficer(), "/v1/actions", body)
                        .extract()
                        .statusCode(),
                () -> Plans.close(Api.kimOfficer(), plan, "\"1\"", CLOSING)
                        .extract()
                        .statusCode());

        assertThat(answers).first().isIn(201, 409);
        assertThat(answers).last().isEqualTo(200);
        Api.dro()
                .queryParams(Map.of("plan", plan, "limit", 100))
                .get("/v1/actions")
                .then()
                .body("items.size()", is(answers.getFirst() == 201 ? 30 : 29))
                .body("items.status", everyItem(is(in(List.of("COMPLETED", "WITHDRAWN")))));
    }
}
