package uk.gov.defra.ima.actions.action;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class StatusChangeComponentTest extends ActionServiceTest {

    private static final Map<String, Object> IN_PROGRESS = Map.of("to", "IN_PROGRESS");

    @Test
    void theHolderOfTheOwnerPostChangesTheStatusAndTheEventReachesKafka() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "IN_PROGRESS", "comment", "Wording agreed"))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("status", is("IN_PROGRESS"))
                .body("statusBasis", is("CHANGED"))
                .body("version", is(2));

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.status-changed.v1");
            ContractCheck.conforms(event);
            assertThat(event.aggregateversion()).isEqualTo(2);
            assertThat(event.data().at("/change/from").asText()).isEqualTo("NOT_STATED");
            assertThat(event.data().at("/change/to").asText()).isEqualTo("IN_PROGRESS");
            assertThat(event.data().at("/by/post").asText()).isEqualTo("defra/dro");
        }
    }

    @Test
    void climbsTheLadder() {
        var action = Api.action(Api.realPlan(), "1.3");

        given().contentType("application/json")
                .body(IN_PROGRESS)
                .post("/v1/actions/{id}/status-changes", action)
                .then()
                .statusCode(401);
        Api.changeStatus(Api.o365Lead(), action, "\"1\"", IN_PROGRESS).statusCode(403);
        Api.changeStatus(Api.foreigner(), action, "\"1\"", IN_PROGRESS).statusCode(404);
        Api.changeStatus(Api.dro(), UUID.randomUUID().toString(), "\"1\"", IN_PROGRESS)
                .statusCode(404);
        Api.changeStatus(Api.dro(), "not-a-uuid", "\"1\"", IN_PROGRESS).statusCode(404);
        Api.changeStatus(Api.dro(), action, null, IN_PROGRESS).statusCode(428);
        Api.changeStatus(Api.dro(), action, "\"7\"", IN_PROGRESS).statusCode(412);
        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "SOON", "note", "x"))
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("to", "note"));
        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "COMPLETED"))
                .statusCode(422)
                .body("errors[0].field", is("comment"))
                .body("errors[0].problem", containsString("closing comment"));
        Api.changeStatus(Api.dro(), action, "\"1\"", IN_PROGRESS).statusCode(200);
    }

    @Test
    void completingAndVerifyingAreForDifferentPeople() {
        var action = Api.action(Api.realPlan(), "1.3");
        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "COMPLETED", "comment", "In the 2019 statements"))
                .statusCode(200);

        Api.changeStatus(Api.dro(), action, "\"2\"", Map.of("to", "VERIFIED")).statusCode(403);
        Api.changeStatus(
                        Api.as(Tokens.of("kim.head").roles("kim-manager").posts("defra/dro")),
                        action,
                        "\"2\"",
                        Map.of("to", "VERIFIED"))
                .statusCode(403);
        Api.changeStatus(Api.kimOfficer(), action, "\"2\"", Map.of("to", "VERIFIED"))
                .statusCode(200)
                .body("status", is("VERIFIED"));
    }

    @Test
    void aSystemWithTheScopeReportsButNeitherVerifiesNorWithdraws() {
        var action = Api.action(Api.realPlan(), "1.3");
        var system = Tokens.system("ddts-systems").scopes("actions:read", "actions:write");

        Api.changeStatus(Api.as(system), action, "\"1\"", IN_PROGRESS).statusCode(200);
        Api.changeStatus(Api.as(system), action, "\"2\"", Map.of("to", "WITHDRAWN", "comment", "x"))
                .statusCode(403);
        Api.changeStatus(
                        Api.as(Tokens.system("ddts-systems").scopes("actions:read")),
                        action,
                        "\"2\"",
                        Map.of("to", "ON_HOLD"))
                .statusCode(403);
    }

    @Test
    void theSameRequestAgainHasTheSameAnswerAndOneEffect() {
        var action = Api.action(Api.realPlan(), "1.3");
        var key = UUID.randomUUID().toString();

        for (var i = 0; i < 2; i++) {
            Api.changeStatus(Api.dro().header("Idempotency-Key", key), action, "\"1\"", IN_PROGRESS)
                    .statusCode(200)
                    .header("ETag", "\"2\"");
        }
        Api.changeStatus(Api.dro().header("Idempotency-Key", key), action, "\"1\"", Map.of("to", "ON_HOLD"))
                .statusCode(422);
    }

    @Test
    void ofTwoChangesAtTheSameMomentOneIsStale() throws Exception {
        var action = Api.action(Api.realPlan(), "1.3");
        Callable<Integer> once = () -> Api.changeStatus(Api.dro(), action, "\"1\"", IN_PROGRESS)
                .extract()
                .statusCode();
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(once, once)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(200, 412);
        }
    }

    @Test
    void theImportAndItsChangesAreInTheFeedInOrder() {
        var action = Api.action(Api.realPlan(), "1.3");
        Api.changeStatus(Api.dro(), action, "\"1\"", IN_PROGRESS).statusCode(200);

        await().untilAsserted(() -> Api.dro()
                .queryParam("subject", action)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items.event.aggregateversion", is(List.of(1, 2))));
        Api.foreigner()
                .queryParam("subject", action)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items.size()", is(0));
    }

    @Test
    void listsPageByPageInNaturalOrderAndRefuseAForeignCursor() {
        var plan = Api.realPlan();
        var first = Api.dro()
                .queryParam("plan", plan)
                .queryParam("limit", 20)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .body("items.size()", is(20))
                .extract();
        String cursor = first.path("next");

        Api.dro()
                .queryParam("plan", plan)
                .queryParam("limit", 20)
                .queryParam("cursor", cursor)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .body("items.size()", is(9))
                .body("items[0].ref", is("6.3"));
        Api.dro()
                .queryParam("plan", plan)
                .queryParam("status", "COMPLETED")
                .queryParam("cursor", cursor)
                .get("/v1/actions")
                .then()
                .statusCode(400);
    }

    @Test
    void filtersNarrow() {
        var plan = Api.realPlan();

        assertThat(refs(plan, "owner", "defra/head-of-information-appraisal"))
                .containsExactly("2.2", "6.2", "8.1", "8.2", "8.3");
        assertThat(refs(plan, "status", "IN_PROGRESS")).containsExactly("3.1", "5.2", "5.6");
        assertThat(refs(plan, "due-before", "2018-08-01")).containsExactly("1.3", "1.4", "2.2", "5.1", "6.3");
        assertThat(refs(plan, "overdue", "true"))
                .containsExactly("1.3", "1.4", "2.1", "2.2", "3.1", "3.2", "6.1", "6.2", "6.3");
        assertThat(refs(plan, "overdue", "false")).hasSize(20);
        Api.dro().queryParam("sort-of", "x").get("/v1/actions").then().statusCode(400);
    }

    private static List<String> refs(String plan, String filter, String value) {
        return Api.dro()
                .queryParam("plan", plan)
                .queryParam(filter, value)
                .queryParam("limit", 100)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.ref");
    }
}
