package uk.gov.defra.ima.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class EvidenceComponentTest extends ActionServiceTest {

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
}
