package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;

@QuarkusTest
class CompareComponentTest extends ActionServiceTest {

    private static final String FILE = """
            Recommendation no,Recommendation,Ref,Action required,Action officer,Timescale,Status,Priority
            1,Vision,1.1,Appoint,DRO,July,,High
            ,,1.2,Tell,DRO,August,In progress,
            ,,1.3,Train,DRO,September,In progress,
            ,,1.4,Report,DRO,TBC,,
            """;

    @Test
    void theSameFileChangesNothing() {
        compare(Api.kimOfficer(), plan(), FILE)
                .statusCode(200)
                .body("state", is("DRY_RUN"))
                .body("unchanged", is(4))
                .body("created", is(0))
                .body("updated", is(0))
                .body("missing", empty())
                .body("conflicts", empty());
    }

    @Test
    void whatTheFileChangedIsToldFromWhatWasChangedHere() {
        var plan = plan();
        complete(Api.action(plan, "1.2"));
        complete(Api.action(plan, "1.3"));
        var edited = FILE.replace("Appoint,DRO,July", "Appoint a champion,DRO/Head of KIM,July 2019")
                .replace("August,In progress", "August,On hold")
                .replace("1.4,Report", "1.5,Publish")
                .replace(",1.1,", ",R1 Action 1,");

        compare(Api.kimOfficer(), plan, edited)
                .statusCode(200)
                .body("rows", is(4))
                .body("outcomes.outcome", is(java.util.List.of("UPDATED", "CONFLICT", "UNCHANGED", "CREATED")))
                .body("outcomes[0].changes.field", containsInAnyOrder("action", "owner", "completionDue"))
                .body("outcomes[0].changes.find { it.field == 'completionDue' }.lastImported", is("July"))
                .body("outcomes[0].changes.find { it.field == 'completionDue' }.file", is("July 2019"))
                .body("missing", hasItem("1.4"))
                .body("conflicts", hasSize(1))
                .body("conflicts[0].ref", is("1.2"))
                .body("conflicts[0].field", is("status"))
                .body("conflicts[0].lastImported", is("In progress"))
                .body("conflicts[0].ours", is("COMPLETED"))
                .body("conflicts[0].file", is("On hold"))
                .body("updated", is(1))
                .body("unchanged", is(1))
                .body("created", is(1));
        Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "1.1"))
                .then()
                .body("description", is("Appoint"))
                .body("version", is(1));
    }

    @Test
    void aColumnThatTheFileDoesNotHaveSaysNothing() {
        var plan = plan();

        compare(
                        Api.kimOfficer(),
                        plan,
                        "Ref,Recommendation,Action\n1.1,Vision,Appoint\n1.2,,Tell\n1.3,,Train\n1.4,,Report\n")
                .statusCode(200)
                .body("unchanged", is(4));
    }

    @Test
    void climbsTheLadder() {
        var plan = plan();
        compare(Api.dro(), plan, FILE).statusCode(403);
        compare(Api.foreigner(), plan, FILE).statusCode(404);
        compare(Api.kimOfficer(), UUID.randomUUID().toString(), FILE).statusCode(404);
        compare(Api.kimOfficer(), plan, "no plan").statusCode(422);
        Api.kimOfficer()
                .contentType("text/csv")
                .queryParam("plan", plan)
                .queryParam("title", "Another")
                .body(FILE)
                .post("/v1/plans/imports")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("title"));
    }

    private static void complete(String action) {
        Api.changeStatus(Api.dro(), action, "*", Map.of("to", "COMPLETED", "comment", "All were told"))
                .statusCode(200);
    }

    private static String plan() {
        return Api.importPlan(Api.kimOfficer(), "Compared " + UUID.randomUUID(), FILE.getBytes(UTF_8))
                .statusCode(200)
                .body("state", is("DONE"))
                .extract()
                .path("plan");
    }

    private static ValidatableResponse compare(RequestSpecification who, String plan, String file) {
        return who.contentType("text/csv")
                .queryParam("plan", plan)
                .queryParam("dry-run", "true")
                .body(file.getBytes(UTF_8))
                .post("/v1/plans/imports")
                .then();
    }
}
