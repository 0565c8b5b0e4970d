package uk.gov.defra.ima.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class AddActionComponentTest extends ActionServiceTest {

    @Test
    void theKimTeamAddsAnActionAndItsEventReachesKafka() {
        var plan = Api.realPlan();

        var added = add(Api.kimOfficer(), body(plan, "1.10"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("ref", is("1.10"))
                .body("plan", is(plan))
                .body("recommendation.number", is("1"))
                .body("owners.title", contains("DRO"))
                .body("owners.qualifier", contains("paper"))
                .body("completionDue.precision", is("MONTH"))
                .body("completionDue.latest", is("2027-03-31"))
                .body("priority", is("High"))
                .body("labels", contains("records"))
                .body("status", is("NOT_STATED"))
                .body("stale", is(false))
                .extract();
        var id = added.<String>path("id");

        assertThat(added.header("Location")).endsWith("/v1/actions/" + id);
        Api.dro().get("/v1/actions/{id}", id).then().statusCode(200).body("ref", is("1.10"));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(id, "action.added.v1"));
        }
    }

    @Test
    void addingClimbsTheLadder() {
        var plan = Api.realPlan();
        var body = body(plan, "1.11");

        add(Api.dro(), body).statusCode(403);
        add(Api.as(Tokens.system("ddts-systems").scopes("actions:read")), body).statusCode(403);
        add(Api.foreigner(), body).statusCode(422).body("errors.field", contains("recommendation"));
        add(Api.kimOfficer(), Map.of("ref", " ", "status", "COMPLETED"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("recommendation", "ref", "description", "status"));
        var strangers = new HashMap<>(body);
        strangers.put("owners", List.of(Map.of("post", "defra/nobody")));
        add(Api.kimOfficer(), strangers).statusCode(422).body("errors.field", contains("owners[0].post"));
        var taken = new HashMap<>(body);
        taken.put("ref", "Action 1.1.");
        add(Api.kimOfficer(), taken)
                .statusCode(409)
                .body("detail", is("The plan has an action of this reference already."));
        add(Api.as(Tokens.system("ddts-systems").scopes("actions:write")), body).statusCode(201);
    }

    @Test
    void ofTwoWhoAddTheSameReferenceOneIsToldSo() throws Exception {
        var body = body(Api.realPlan(), "1.12");

        var answers = Together.both(
                () -> add(Api.kimOfficer(), body).extract().statusCode(),
                () -> add(Api.kimOfficer(), body).extract().statusCode());

        assertThat(answers).containsExactlyInAnyOrder(201, 409);
    }

    @Test
    void theSameKeyAddsOnce() {
        var body = body(Api.realPlan(), "1.13");
        var key = UUID.randomUUID().toString();

        var first = add(Api.kimOfficer().header("Idempotency-Key", key), body).statusCode(201);
        var again = add(Api.kimOfficer().header("Idempotency-Key", key), body).statusCode(201);

        assertThat(again.extract().<String>path("id")).isEqualTo(first.extract().<String>path("id"));
    }

    private static Map<String, Object> body(String plan, String ref) {
        return Map.of(
                "recommendation",
                Api.recommendation(plan, "1"),
                "ref",
                ref,
                "description",
                "Publish the retention schedule.",
                "owners",
                List.of(Map.of("post", "defra/dro", "qualifier", "paper")),
                "completionDue",
                Map.of("asStated", "March 2027"),
                "priority",
                "High",
                "labels",
                List.of("records"));
    }

    private static ValidatableResponse add(RequestSpecification who, Map<String, Object> body) {
        return who.contentType("application/json")
                .body(body)
                .post("/v1/actions")
                .then();
    }
}
