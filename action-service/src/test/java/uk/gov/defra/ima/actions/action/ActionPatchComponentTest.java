package uk.gov.defra.ima.actions.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class ActionPatchComponentTest extends ActionServiceTest {

    private static final String HIGH = "{\"priority\": \"High\", \"labels\": [\"2018\", \"statements \", \"2018\"]}";

    @Test
    void whatIsLeftOutStaysAndNullRemoves() {
        var action = Api.action(Api.realPlan(), "1.3");

        patch(Api.kimOfficer(), action, "\"1\"", HIGH)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("priority", is("High"))
                .body("labels", contains("2018", "statements"))
                .body("description", containsString("assurance statements"));
        patch(Api.kimOfficer(), action, "\"2\"", "{\"priority\": null, \"description\": \"Shorter\"}")
                .statusCode(200)
                .body("priority", nullValue())
                .body("labels", contains("2018", "statements"))
                .body("description", is("Shorter"));

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.revised.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/change/to/priority").asText()).isEqualTo("High");
            assertThat(event.data().at("/change/from").has("priority")).isFalse();
        }
        await().untilAsserted(() -> Api.dro()
                .get("/v1/actions/{id}/history", action)
                .then()
                .body("items.words", hasItem("Revised its description and priority.")));
    }

    @Test
    void climbsTheLadder() {
        var action = Api.action(Api.realPlan(), "1.3");

        given().contentType("application/merge-patch+json")
                .body(HIGH)
                .patch("/v1/actions/{id}", action)
                .then()
                .statusCode(401);
        patch(Api.dro(), action, "\"1\"", HIGH).statusCode(403);
        patch(Api.foreigner(), action, "\"1\"", HIGH).statusCode(404);
        patch(Api.kimOfficer(), action, null, HIGH).statusCode(428);
        patch(Api.kimOfficer(), action, "\"4\"", HIGH).statusCode(412);
        patch(
                        Api.kimOfficer(),
                        action,
                        "\"1\"",
                        "{\"status\": \"COMPLETED\", \"description\": null, \"labels\": [\" \"]}")
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("status", "description", "labels[0]"));
        patch(Api.kimOfficer(), action, "\"1\"", "{}").statusCode(422).body("detail", is("Nothing would change."));
        var system = Tokens.system("ddts-systems").scopes("actions:write");
        patch(Api.as(system), action, "\"1\"", HIGH).statusCode(200);
    }

    private static ValidatableResponse patch(RequestSpecification who, String action, String ifMatch, String body) {
        var request = who.contentType("application/merge-patch+json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.patch("/v1/actions/{id}", action).then();
    }
}
