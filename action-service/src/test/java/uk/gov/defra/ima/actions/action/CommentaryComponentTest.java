package uk.gov.defra.ima.actions.action;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class CommentaryComponentTest extends ActionServiceTest {

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
                                .getBytes(UTF_8))
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
}
