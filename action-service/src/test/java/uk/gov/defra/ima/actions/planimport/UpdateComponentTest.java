package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.Tokens;

/** Importing an edited file into its plan. */
@QuarkusTest
class UpdateComponentTest extends ActionServiceTest {

    private static final String FILE = """
            Recommendation no,Recommendation,Ref,Action required,Action officer,Timescale,Status,Priority,Progress
            1,Vision,1.1,Appoint,DRO,July,,High,
            ,,1.2,Tell,DRO,August,In progress,,Told some
            ,,1.3,Train,DRO,September,In progress,,
            ,,1.4,Report,DRO,TBC,,,
            """;

    @Test
    void whatOnlyTheFileChangedIsChangedHere() {
        var plan = plan();
        var action = Api.action(plan, "1.1");
        var edited = FILE.replace(
                "Appoint,DRO,July,,High,", "Appoint a champion,DRO/Head of KIM,July 2019,Completed,Low,Done so");

        update(Api.kimOfficer(), plan, edited)
                .statusCode(200)
                .body("state", is("DONE"))
                .body("plan", is(plan))
                .body("rows", is(4))
                .body("done", is(4))
                .body("updated", is(1))
                .body("unchanged", is(3))
                .body("created", is(0))
                .body("conflicts", empty());

        Api.dro()
                .get("/v1/actions/{id}", action)
                .then()
                .body("description", is("Appoint a champion"))
                .body("priority", is("Low"))
                .body("owners.post", contains("defra/dro", "defra/head-of-kim"))
                .body("completionDue.asStated", is("July 2019"))
                .body("completionDue.original", is("July"))
                .body("completionDue.latest", is("2019-07-31"))
                .body("commentary.text", is("Done so"))
                .body("commentary.by", is(Tokens.sub("kim.officer")))
                .body("status", is("COMPLETED"))
                .body("statusBasis", is("STATED"))
                .body("version", is(6));
        try (var probe = new EventProbe()) {
            for (var type : List.of(
                    "action.revised.v1",
                    "action.reassigned.v1",
                    "action.due-revised.v1",
                    "action.commented.v1",
                    "action.status-changed.v1")) {
                ContractCheck.conforms(probe.await(action, type));
            }
        }
        await().untilAsserted(() -> Api.dro()
                .get("/v1/actions/{id}/history", action)
                .then()
                .body("items.version", contains(1, 2, 3, 4, 5, 6)));
        update(Api.kimOfficer(), plan, edited).statusCode(200).body("unchanged", is(4));
        Api.dro().get("/v1/actions/{id}", action).then().body("version", is(6));
    }

    @Test
    void whatWasChangedHereIsNeverOverwrittenSilently() {
        var plan = plan();
        complete(Api.action(plan, "1.2"));
        Api.change(
                        Api.kimOfficer(),
                        Api.action(plan, "1.3"),
                        "due-revisions",
                        "\"1\"",
                        Map.of("asStated", "May 2030", "reason", "agreed"))
                .statusCode(200);
        var edited = FILE.replace("Tell,DRO,August,In progress", "Tell all,DRO,August,On hold")
                .replace("September", "October");

        update(Api.kimOfficer(), plan, edited)
                .body("conflicts", hasSize(2))
                .body("conflicts.field", contains("status", "completionDue"))
                .body("conflicts[1].ours", is("May 2030"))
                .body("conflicts[1].file", is("October"));
        // What is in conflict stays; the rest of the row is changed.
        action(plan, "1.2").body("status", is("COMPLETED")).body("description", is("Tell all"));
        action(plan, "1.3").body("completionDue.asStated", is("May 2030"));
        // And it is told again until somebody resolves it.
        update(Api.kimOfficer(), plan, edited).body("conflicts", hasSize(2)).body("updated", is(0));
        update(Api.kimOfficer(), plan, edited.replace("October", "May 2030").replace("On hold", "Completed"))
                .body("conflicts", empty())
                .body("unchanged", is(4));
    }

    @Test
    void aColumnThatTheLastFileDidNotHaveFillsWhatIsBlankHere() {
        var plan = plan();
        Api.kimOfficer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(Map.of("labels", List.of("vault")))
                .patch("/v1/actions/{id}", Api.action(plan, "1.2"))
                .then()
                .statusCode(200);
        var labels = Map.of("1.1", "people; email", "1.2", "paper", "1.3", "", "1.4", "email;email\u00a0");
        var edited = FILE.lines()
                .map(line -> line + ","
                        + labels.entrySet().stream()
                                .filter(label -> line.contains("," + label.getKey() + ","))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("Labels"))
                .collect(Collectors.joining("\n"));

        update(Api.kimOfficer(), plan, edited)
                .body("updated", is(2))
                .body("unchanged", is(1))
                .body("conflicts.field", contains("labels"))
                .body("conflicts.ours", contains("vault"));
        action(plan, "1.1").body("labels", contains("people", "email"));
        action(plan, "1.2").body("labels", contains("vault"));
        action(plan, "1.4").body("labels", contains("email"));
        // In another order they are the same; one more is a change.
        update(
                        Api.kimOfficer(),
                        plan,
                        edited.replace("people; email", "email; people").replace("paper", "vault"))
                .body("conflicts", empty())
                .body("unchanged", is(4));
        update(
                        Api.kimOfficer(),
                        plan,
                        edited.replace("people; email", "email; people; wiki").replace("paper", "vault"))
                .body("updated", is(1));
        action(plan, "1.1").body("labels", contains("email", "people", "wiki"));
    }

    @Test
    void whatIsNewIsAddedAndWhatIsMissingStays() {
        var plan = plan();
        var edited = FILE.replace(",,1.4,Report,DRO,TBC,,,\n", "2,Reach,2.1,Publish,A new post,June 2027,,,\n")
                .replace(",1.1,", ",R1 Action 1,");

        update(Api.kimOfficer(), plan, edited)
                .body("created", is(1))
                .body("unchanged", is(3))
                .body("missing", contains("1.4"))
                .body("warnings.problem", hasItem(startsWith("names the post 'A new post', which was not known")));

        action(plan, "2.1").body("recommendation.text", is("Reach")).body("owners.post", contains("defra/a-new-post"));
        action(plan, "1.4").body("description", is("Report"));
        Api.dro().get("/v1/plans/{id}/recommendations", plan).then().body("items.number", contains("1", "2"));
    }

    @Test
    void recommendationsAreComparedThreeWaysToo() {
        var plan = plan();
        var recommendation = Api.recommendation(plan, "1");

        update(Api.kimOfficer(), plan, FILE.replace("1,Vision,", "1,A clear vision,"))
                .body("conflicts", empty())
                .body("warnings.problem", hasItem("is a recommendation that the file has changed: it is revised"));
        Api.dro()
                .get("/v1/plans/{id}/recommendations/{one}", plan, recommendation)
                .then()
                .body("text", is("A clear vision"))
                .body("version", is(2));
        Api.kimOfficer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"2\"")
                .body(Map.of("text", "A clearer vision"))
                .patch("/v1/plans/{id}/recommendations/{one}", plan, recommendation)
                .then()
                .statusCode(200);

        update(Api.kimOfficer(), plan, FILE.replace("1,Vision,", "1,A clear vision,"))
                .body("conflicts", empty());
        update(Api.kimOfficer(), plan, FILE.replace("1,Vision,", "1,No vision,"))
                .body("conflicts.ref", contains("Recommendation 1"))
                .body("conflicts.field", contains("recommendation"))
                .body("conflicts.ours", contains("A clearer vision"));
        Api.dro()
                .get("/v1/plans/{id}/recommendations/{one}", plan, recommendation)
                .then()
                .body("text", is("A clearer vision"));
        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(recommendation, "recommendation.revised.v1"));
        }
    }

    @Test
    void anActionThatIsDoneNeverReturnsToNotStatedByABlankCell() {
        var plan = plan();

        update(Api.kimOfficer(), plan, FILE.replace("August,In progress", "August,"))
                .body("conflicts.field", contains("status"));
        action(plan, "1.2").body("status", is("IN_PROGRESS"));
    }

    @Test
    void twoFilesAtOnceAreAppliedOneAfterTheOther() throws Exception {
        var plan = plan();
        var one = FILE.replace("Report,DRO", "Report monthly,DRO");
        var other = FILE.replace("Report,DRO", "Report weekly,DRO");

        var answers = Together.both(
                () -> update(Api.kimOfficer(), plan, one).extract(),
                () -> update(Api.kimOfficer(), plan, other).extract());

        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.<String>path("state")).isEqualTo("DONE"));
        // The second was compared with what the first had made of it: one version each, and nothing in between.
        action(plan, "1.4").body("version", is(3));
        var last = Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "1.4"))
                .then()
                .extract()
                .<String>path("description");
        assertThat(last).isIn("Report monthly", "Report weekly");
    }

    @Test
    void climbsTheLadder() {
        var plan = plan();
        update(Api.dro(), plan, FILE).statusCode(403);
        update(Api.foreigner(), plan, FILE).statusCode(404);
        update(Api.kimOfficer(), UUID.randomUUID().toString(), FILE).statusCode(404);
        update(Api.kimOfficer(), plan, "no plan").statusCode(422);
    }

    private static ValidatableResponse action(String plan, String ref) {
        return Api.dro().get("/v1/actions/{id}", Api.action(plan, ref)).then();
    }

    private static void complete(String action) {
        Api.changeStatus(Api.dro(), action, "*", Map.of("to", "COMPLETED", "comment", "All were told"))
                .statusCode(200);
    }

    private static String plan() {
        return Api.importPlan(Api.kimOfficer(), "Updated " + UUID.randomUUID(), FILE.getBytes(UTF_8))
                .statusCode(200)
                .body("state", is("DONE"))
                .extract()
                .path("plan");
    }

    private static ValidatableResponse update(RequestSpecification who, String plan, String file) {
        return who.contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParam("plan", plan)
                .body(file.getBytes(UTF_8))
                .post("/v1/plans/imports")
                .then();
    }
}
