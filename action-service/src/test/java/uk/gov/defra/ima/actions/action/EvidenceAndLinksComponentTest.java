package uk.gov.defra.ima.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

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
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class EvidenceAndLinksComponentTest extends ActionServiceTest {

    private static final Map<String, Object> MINUTES =
            Map.of("title", "Minutes", "url", "https://records.defra.test/minutes/7");
    private static final Map<String, Object> PAPER =
            Map.of("title", "Board paper", "reference", "KIM/2019/0042", "heldIn", "Records centre");

    @Test
    void evidenceSaysWhereTheRecordIs() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.dro(), action, "evidence", null, MINUTES)
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("evidence.url", contains("https://records.defra.test/minutes/7"))
                .body("evidence[0].by", is(Tokens.sub("dro")));
        Api.change(Api.kimOfficer(), action, "evidence", null, PAPER)
                .statusCode(200)
                .body("evidence.title", contains("Minutes", "Board paper"))
                .body("evidence[1].reference", is("KIM/2019/0042"))
                .body("evidence[1].url", nullValue());

        try (var probe = new EventProbe()) {
            var event = probe.await(action, "action.evidence-added.v1");
            ContractCheck.conforms(event);
            assertThat(event.data().at("/evidence/url").asText()).isEqualTo("https://records.defra.test/minutes/7");
        }
        await().untilAsserted(() -> Api.dro()
                .get("/v1/actions/{id}/history", action)
                .then()
                .body(
                        "items.words",
                        contains(
                                containsString("Added to the plan"),
                                is("Added evidence: “Minutes” (https://records.defra.test/minutes/7)"),
                                is("Added evidence: “Board paper” (KIM/2019/0042, held in Records centre)"))));
    }

    @Test
    void evidenceClimbsTheLadder() {
        var action = Api.action(Api.realPlan(), "1.3");

        Api.change(Api.o365Lead(), action, "evidence", null, MINUTES).statusCode(403);
        Api.change(Api.as(Tokens.system("ddts-systems").scopes("actions:write")), action, "evidence", null, MINUTES)
                .statusCode(403);
        Api.change(Api.foreigner(), action, "evidence", null, MINUTES).statusCode(404);
        Api.change(Api.dro(), action, "evidence", null, Map.of())
                .statusCode(400)
                .body("errors.field", contains("title"));
        Api.change(Api.dro(), action, "evidence", null, Map.of("title", "x"))
                .statusCode(400)
                .body("errors.field", contains("url"));
        for (var address : List.of(
                "http://records.defra.test/",
                "javascript:alert(1)",
                "records",
                "https://ann:secret@records.defra.test/")) {
            Api.change(Api.dro(), action, "evidence", null, Map.of("title", "x", "url", address))
                    .statusCode(400)
                    .body("errors.field", contains("url"));
        }
        Api.change(Api.dro(), action, "evidence", null, Map.of("title", "x", "reference", "KIM/1"))
                .statusCode(400)
                .body("errors.field", contains("heldIn"));
        Api.change(Api.dro(), action, "evidence", null, MINUTES).statusCode(200);
        Api.change(Api.dro(), action, "evidence", null, MINUTES).statusCode(422).body("errors.field", contains("url"));
    }

    @Test
    void actionsAreLinkedAndLinksTakenBack() {
        var plan = Api.realPlan();
        var first = Api.action(plan, "1.3");
        var second = Api.action(plan, "5.5");

        Api.change(Api.dro(), first, "links", null, depends(second))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("links.kind", contains("DEPENDS_ON"))
                .body("links.action", contains(second));
        Api.o365Lead()
                .get("/v1/actions/{id}/links", second)
                .then()
                .statusCode(200)
                .body("items.direction", contains("TO_THIS"))
                .body("items.other.ref", contains("1.3"));
        Api.o365Lead()
                .get("/v1/actions/{id}/links", first)
                .then()
                .body("items.direction", contains("FROM_THIS"))
                .body("items.other.ref", contains("5.5"));
        Api.dro()
                .delete("/v1/actions/{id}/links/DEPENDS_ON/{other}", first, second)
                .then()
                .statusCode(200)
                .body("links", empty());
        Api.dro()
                .delete("/v1/actions/{id}/links/DEPENDS_ON/{other}", first, second)
                .then()
                .statusCode(404);

        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(first, "action.linked.v1"));
            ContractCheck.conforms(probe.await(first, "action.unlinked.v1"));
        }
    }

    @Test
    void linkingClimbsTheLadder() {
        var plan = Api.realPlan();
        var first = Api.action(plan, "1.3");
        var second = Api.action(plan, "5.5");

        Api.change(Api.o365Lead(), first, "links", null, depends(second)).statusCode(403);
        Api.change(Api.foreigner(), first, "links", null, depends(second)).statusCode(404);
        Api.change(Api.dro(), first, "links", null, Map.of("kind", "BLOCKS"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("kind", "action"));
        Api.change(Api.dro(), first, "links", null, depends(first)).statusCode(422);
        Api.change(Api.dro(), first, "links", null, depends(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.field", contains("action"));
        Api.change(Api.dro(), first, "links", null, depends(second)).statusCode(200);
        Api.change(Api.dro(), first, "links", null, depends(second)).statusCode(422);
    }

    @Test
    void noActionWaitsForItselfThroughOthers() {
        var plan = Api.realPlan();
        var a = Api.action(plan, "1.1");
        var b = Api.action(plan, "1.2");
        var c = Api.action(plan, "1.3");
        Api.change(Api.kimOfficer(), a, "links", null, depends(b)).statusCode(200);
        Api.change(Api.kimOfficer(), b, "links", null, depends(c)).statusCode(200);

        Api.change(Api.kimOfficer(), c, "links", null, depends(a))
                .statusCode(422)
                .body("errors[0].problem", containsString("depends on this action"));
        Api.change(Api.kimOfficer(), c, "links", null, Map.of("kind", "SEE_ALSO", "action", a))
                .statusCode(200);
    }

    @Test
    void twoWhoLinkAtTheSameMomentMakeNoCircleEither() throws Exception {
        var plan = Api.realPlan();
        var a = Api.action(plan, "1.1");
        var b = Api.action(plan, "1.2");

        var answers = Together.both(
                () -> Api.change(Api.kimOfficer(), a, "links", null, depends(b))
                        .extract()
                        .statusCode(),
                () -> Api.change(Api.kimOfficer(), b, "links", null, depends(a))
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void aCorrectionPointsToWhatItCorrects() {
        var action = Api.action(Api.realPlan(), "1.3");
        var wrong = said(action, Map.of("text", "Two areas are done"));
        var later = said(action, Map.of("text", "The third has begun"));

        Api.change(Api.dro(), action, "commentary", null, Map.of("text", "Three areas are done", "corrects", wrong))
                .statusCode(200)
                .body("commentary.text", is("The third has begun"));
        var last = said(action, Map.of("text", "The fourth has begun", "corrects", later));

        Api.o365Lead()
                .get("/v1/actions/{id}", action)
                .then()
                .body("commentary.id", is(last))
                .body("commentary.text", is("The fourth has begun"));
        var page = Api.o365Lead()
                .queryParam("limit", 3)
                .get("/v1/actions/{id}/commentary", action)
                .then()
                .statusCode(200)
                .body("items.text", contains("The fourth has begun", "Three areas are done", "The third has begun"))
                .body("items.corrects", contains(later, wrong, null))
                .body("items.correctedBy", contains(null, null, last))
                .extract();
        Api.o365Lead()
                .queryParams("limit", 3, "cursor", page.path("next"))
                .get("/v1/actions/{id}/commentary", action)
                .then()
                .body("items[0].text", is("Two areas are done"))
                .body("items[0].post", is("defra/dro"))
                .body("next", nullValue());
        Api.change(Api.dro(), action, "commentary", null, Map.of("text", "x", "corrects", wrong))
                .statusCode(422)
                .body("errors[0].problem", containsString("was corrected already"));
        Api.change(Api.dro(), action, "commentary", null, Map.of("text", "x", "corrects", UUID.randomUUID()))
                .statusCode(422)
                .body("errors.field", contains("corrects"));
        try (var probe = new EventProbe()) {
            var events = probe.await(action, "action.commented.v1");
            ContractCheck.conforms(events);
        }
    }

    @Test
    void twoCorrectionsOfTheSameAtTheSameMomentAreNotBothTaken() throws Exception {
        var action = Api.action(Api.realPlan(), "1.3");
        var wrong = said(action, Map.of("text", "Two areas are done"));
        var body = Map.<String, Object>of("text", "Three are", "corrects", wrong);

        var answers = Together.both(
                () -> Api.change(Api.dro(), action, "commentary", null, body)
                        .extract()
                        .statusCode(),
                () -> Api.change(Api.dro(), action, "commentary", null, body)
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    @Test
    void importedWordsAreTheFirstThatWereSaid() {
        var plan = Api.importPlan(
                        Api.kimOfficer(),
                        "Commented " + UUID.randomUUID(),
                        "Rec,Recommendation,Ref,Action,Owner,Due,Progress\n1,Lead,1.1,Appoint,DRO,July,Under way\n"
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .statusCode(200)
                .extract()
                .<String>path("plan");

        Api.dro()
                .get("/v1/actions/{id}/commentary", Api.action(plan, "1.1"))
                .then()
                .body("items", hasSize(1))
                .body("items[0].text", is("Under way"))
                .body("items[0].by", nullValue());
    }

    private static String said(String action, Map<String, Object> body) {
        return Api.change(Api.dro(), action, "commentary", null, body)
                .statusCode(200)
                .extract()
                .path("commentary.id");
    }

    private static Map<String, Object> depends(String other) {
        return Map.of("kind", "DEPENDS_ON", "action", other);
    }
}
