package uk.gov.defra.ima.actions.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class ActionChangesComponentTest extends ActionServiceTest {

    private static final Map<String, Object> SAID = Map.of("text", "The wording is with the assurance lead.");
    private static final Map<String, Object> LATER =
            Map.of("asStated", "31 March 2027", "reason", "HR needs another quarter");
    private static final Map<String, Object> TO_KIM =
            Map.of("owners", List.of(Map.of("post", "defra/head-of-kim")), "note", "The role moved");

    @Test
    void anOwnerSaysHowItGoesAndTheEventReachesKafka() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.dro(), action, "commentary", null, SAID)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("commentary.text", is(SAID.get("text")))
                .body("commentary.by", is(Tokens.sub("dro")))
                .body("commentary.at", notNullValue());

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.commented.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/by/post").asText()).isEqualTo("defra/dro");
        }
    }

    @Test
    void commentingClimbsTheLadder() {
        var action = Api.action(Api.realPlan(), "1.3");

        given().contentType("application/json")
                .body(SAID)
                .post("/v1/actions/{id}/commentary", action)
                .then()
                .statusCode(401);
        Api.change(Api.o365Lead(), action, "commentary", null, SAID).statusCode(403);
        Api.change(Api.foreigner(), action, "commentary", null, SAID).statusCode(404);
        Api.change(Api.dro(), action, "commentary", null, Map.of("text", " ", "at", "now"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("text", "at"));
        var system = Tokens.system("ddts-systems").scopes("actions:write");
        Api.change(Api.as(system), action, "commentary", null, SAID).statusCode(200);
    }

    @Test
    void anotherDateKeepsTheFirstWordsAndEachRevision() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.dro(), action, "due-revisions", "\"1\"", LATER)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("completionDue.asStated", is("31 March 2027"))
                .body("completionDue.precision", is("DAY"))
                .body("completionDue.latest", is("2027-03-31"))
                .body("completionDue.original", is("July"))
                .body("completionDue.revisions.asStated", contains("July"))
                .body("completionDue.revisions.reason", contains("HR needs another quarter"))
                .body("overdue", is(false));
        Api.change(
                        Api.kimOfficer(),
                        action,
                        "due-revisions",
                        "\"2\"",
                        Map.of("asStated", "when HR is ready, we hope", "reason", "No date any more"))
                .statusCode(200)
                .body("completionDue.precision", is("EVENT"))
                .body("completionDue.original", is("July"))
                .body("completionDue.revisions.size()", is(2));

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.due-revised.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/change/from/asStated").asText()).isEqualTo("July");
            assertThat(event.data().at("/change/to/asStated").asText()).isEqualTo("31 March 2027");
        }
    }

    @Test
    void revisingADateClimbsTheLadder() {
        var plan = Api.realPlan();
        var action = Api.action(plan, "1.3");

        Api.change(Api.o365Lead(), action, "due-revisions", "\"1\"", LATER).statusCode(403);
        var system = Tokens.system("ddts-systems").scopes("actions:write");
        Api.change(Api.as(system), action, "due-revisions", "\"1\"", LATER).statusCode(403);
        Api.change(Api.foreigner(), action, "due-revisions", "\"1\"", LATER).statusCode(404);
        Api.change(Api.dro(), action, "due-revisions", null, LATER).statusCode(428);
        Api.change(Api.dro(), action, "due-revisions", "\"7\"", LATER).statusCode(412);
        Api.change(Api.dro(), action, "due-revisions", "\"1\"", Map.of())
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("asStated", "reason"));
        Api.change(Api.dro(), action, "due-revisions", "\"1\"", Map.of("asStated", "July", "reason", "x"))
                .statusCode(422)
                .body("errors.field", contains("asStated"));
        Api.change(Api.kimOfficer(), Api.action(plan, "5.5"), "due-revisions", "\"1\"", LATER)
                .statusCode(422)
                .body("errors[0].problem", is("an action that is COMPLETED is not due"));
    }

    @Test
    void theKimTeamHandsAnActionOver() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.kimOfficer(), action, "reassignments", "\"1\"", TO_KIM)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("owners.post", contains("defra/head-of-kim"))
                .body("owners.title", contains("Head of KIM"));
        Api.change(Api.dro(), action, "commentary", null, SAID).statusCode(403);

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.reassigned.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/change/from/0/post").asText()).isEqualTo("defra/dro");
            assertThat(event.data().at("/change/note").asText()).isEqualTo("The role moved");
        }
    }

    @Test
    void handingOverClimbsTheLadder() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.dro(), action, "reassignments", "\"1\"", TO_KIM).statusCode(403);
        Api.change(Api.foreigner(), action, "reassignments", "\"1\"", TO_KIM).statusCode(404);
        Api.change(Api.kimOfficer(), action, "reassignments", null, TO_KIM).statusCode(428);
        Api.change(Api.kimOfficer(), action, "reassignments", "\"3\"", TO_KIM).statusCode(412);
        Api.change(Api.kimOfficer(), action, "reassignments", "\"1\"", Map.of("owners", List.of()))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("owners", "note"));
        Api.change(
                        Api.kimOfficer(),
                        action,
                        "reassignments",
                        "\"1\"",
                        Map.of(
                                "note",
                                "x",
                                "owners",
                                List.of(
                                        Map.of("post", "defra/nobody"),
                                        Map.of("post", "natural-england/head-of-kim"),
                                        Map.of("post", "defra/dro"),
                                        Map.of("post", "defra/dro"))))
                .statusCode(422)
                .body("errors.field", contains("owners[0].post", "owners[1].post", "owners[3]"));
        Api.change(
                        Api.kimOfficer(),
                        action,
                        "reassignments",
                        "\"1\"",
                        Map.of("note", "x", "owners", List.of(Map.of("post", "defra/dro"))))
                .statusCode(422)
                .body("detail", is("Nothing would change."));
    }

    @Test
    void theHistoryTellsItAll() {
        var action = Api.action(Api.realPlan(), "1.3");
        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "IN_PROGRESS", "comment", "Wording agreed"))
                .statusCode(200);
        Api.change(Api.dro(), action, "commentary", null, SAID).statusCode(200);
        Api.change(Api.dro(), action, "due-revisions", "\"3\"", LATER).statusCode(200);
        Api.change(Api.kimOfficer(), action, "reassignments", "\"4\"", TO_KIM).statusCode(200);

        await().untilAsserted(() -> Api.o365Lead()
                .get("/v1/actions/{id}/history", action)
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2, 3, 4, 5)));
        var told = Api.o365Lead()
                .queryParam("limit", 3)
                .get("/v1/actions/{id}/history", action)
                .then()
                .body("items[0].words", startsWith("Added to the plan as 1.3, owned by DRO, due “July”"))
                .body("items[1].words", is("Moved from not stated to in progress: Wording agreed"))
                .body("items[1].by.post", is("defra/dro"))
                .body("items[1].event.type", is("uk.gov.defra.ima.action.status-changed.v1"))
                .body("items[2].words", is("Said: “The wording is with the assurance lead.”"))
                .extract();
        Api.o365Lead()
                .queryParam("limit", 3)
                .queryParam("cursor", told.<String>path("next"))
                .get("/v1/actions/{id}/history", action)
                .then()
                .statusCode(200)
                .body(
                        "items.words",
                        contains(
                                "Changed the completion date from “July” to “31 March 2027”: HR needs another quarter",
                                "Handed over from DRO to Head of KIM: The role moved"));
        Api.foreigner().get("/v1/actions/{id}/history", action).then().statusCode(404);
        Api.dro().get("/v1/actions/{id}/history", UUID.randomUUID()).then().statusCode(404);
    }
}
