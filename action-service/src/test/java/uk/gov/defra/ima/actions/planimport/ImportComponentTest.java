package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class ImportComponentTest extends ActionServiceTest {

    @Test
    void theRealPlanComesInWhole() {
        var report = Api.importPlan(Api.kimOfficer(), title(), SamplePlan.bytes())
                .statusCode(200)
                .body("state", is("DONE"))
                .body("rows", is(29))
                .body("done", is(29))
                .body("created", is(29))
                .body("errors", empty());
        String plan = report.extract().path("plan");

        Api.dro()
                .get("/v1/plans/{id}/recommendations", plan)
                .then()
                .statusCode(200)
                .body("items", hasSize(8))
                .body("items.number", is(List.of("1", "2", "3", "4", "5", "6", "7", "8")))
                .body("next", nullValue());
        List<Map<String, Object>> actions = actions(plan);
        assertThat(actions).hasSize(29);
        assertThat(statuses(actions))
                .isEqualTo(Map.of("NOT_STATED", 19L, "COMPLETED", 5L, "IN_PROGRESS", 3L, "CONTINUOUS", 2L));
        assertThat(actions.stream()
                        .filter(action -> "READ_FROM_DUE".equals(action.get("statusBasis")))
                        .map(action -> action.get("ref")))
                .containsExactly("5.1", "5.5", "8.1", "8.2", "8.3");
    }

    @Test
    void ownersAreSplitAndEveryCellIsKept() {
        var plan = Api.realPlan();

        Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "2.2"))
                .then()
                .statusCode(200)
                .body("owners.post", is(List.of("defra/ddts-security-manager", "defra/head-of-information-appraisal")))
                .body("original.Owner", is("DDTS Security Manager/Head of Information Appraisal"))
                .body("completionDue.asStated", is("July"))
                .body("completionDue.latest", is("2018-07-31"))
                .body("overdue", is(true))
                .body("status", is("NOT_STATED"))
                .body("statusAsStated", nullValue());
        Api.dro()
                .get("/v1/actions/{id}", Api.action(plan, "8.1"))
                .then()
                .body("owners[0].post", is("defra/head-of-information-appraisal"))
                .body("owners[0].qualifier", is("paper"));
    }

    @Test
    void warningsSayWhatAnOfficerCanDo() {
        Api.importPlan(Api.kimOfficer(), title(), SamplePlan.bytes())
                .statusCode(200)
                .body(
                        "warnings.findAll { it.column == 'Status' }.value",
                        hasItems(
                                "Perm Sec has agreed in March Self Assessment process would add value.",
                                "What to Keep Guide currently being updated",
                                "Principle has been agreed"))
                .body("warnings.findAll { it.column == 'Completion due' && it.value == '' }", hasSize(5))
                .body(
                        "warnings.findAll { it.column == 'Owner' }.problem",
                        hasItem(containsString("KIM Steering Group', which nobody holds now")))
                .body("warnings.problem", everyItem(not(containsString("null"))));
    }

    @Test
    void aPostThatNobodyKnewIsRegisteredWithAWarning() {
        var report = Api.importPlan(Api.kimOfficer(), title(), plan("1.1", "Head of Sandbanks"))
                .statusCode(200)
                .body("warnings.problem", hasItem(containsString("registered as defra/head-of-sandbanks")));

        Api.dro()
                .get("/v1/posts/defra/head-of-sandbanks")
                .then()
                .statusCode(200)
                .body("title", is("Head of Sandbanks"))
                .body("holders", empty());
        assertThat(report.extract().<String>path("plan")).isNotNull();
    }

    @Test
    void aPlanThatExistsIsAConflictAndNothingIsApplied() {
        var title = title();
        Api.importPlan(Api.kimOfficer(), title, SamplePlan.bytes()).statusCode(200);

        Api.importPlan(Api.kimOfficer(), title.toUpperCase(Locale.UK), SamplePlan.bytes())
                .statusCode(409)
                .contentType("application/problem+json");
    }

    @Test
    void ofTwoImportsOfOnePlanAtOnceOneWins() throws Exception {
        var title = title();
        Callable<Integer> once = () -> {
            var answer =
                    Api.importPlan(Api.kimOfficer(), title, SamplePlan.bytes()).extract();
            return answer.statusCode() == 200 && "FAILED".equals(answer.path("state")) ? 409 : answer.statusCode();
        };
        try (var both = Executors.newFixedThreadPool(2)) {
            var answers = both.invokeAll(List.of(once, once)).stream()
                    .map(answer -> answer.resultNow())
                    .toList();

            assertThat(answers).containsExactlyInAnyOrder(200, 409);
        }
        assertThat(plansTitled(title)).isEqualTo(1);
    }

    @Test
    void everyThingWrongWithAFileIsNamedAndNothingIsApplied() {
        var title = title();
        var file = new String(SamplePlan.bytes(), UTF_8).lines().limit(2).collect(Collectors.joining("\n"))
                + "\n1,Text,,July 2018,1.1,Again,DRO,,,\n1,Text,,July 2018,,No ref,DRO,,,,one too many\n";

        Api.importPlan(Api.kimOfficer(), title, file.getBytes(UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("errors.field", is(List.of("row 4", "row 3, Action ref")));
        assertThat(plansTitled(title)).isZero();
    }

    @Test
    void missingHeadingsAreNamedWithWhatWasFound() {
        Api.importPlan(Api.kimOfficer(), title(), "Ref,Thing\n1,x\n".getBytes(UTF_8))
                .statusCode(422)
                .body("errors.field", hasItem("row 1, Enabling/supporting action recommended by TNA"))
                .body("errors[0].problem", containsString("found: 'Ref', 'Thing'"));
    }

    @Test
    void fiftyMegabytesAreTooMany() throws Exception {
        var address =
                "http://localhost:%d/v1/plans/imports?organisation=defra&assessor=TNA&title=Big&stated-on=2018-07-31"
                        .formatted(RestAssured.port);
        var big = HttpRequest.newBuilder(URI.create(address))
                .header(
                        "Authorization",
                        "Bearer "
                                + Tokens.of("kim.officer").roles("kim-manager").signed())
                .header("Content-Type", "text/csv")
                .expectContinue(true)
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[50 * 1024 * 1024]))
                .build();
        try (var client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            var answer = client.send(big, HttpResponse.BodyHandlers.ofString());

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        }
    }

    @Test
    void everyWrongParameterIsNamedAtOnce() {
        Api.kimOfficer()
                .contentType("text/csv")
                .queryParam("organisation", "defra")
                .queryParam("stated-on", "31/07/2018")
                .body(SamplePlan.bytes())
                .post("/v1/plans/imports")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void climbsTheLadder() {
        RestAssured.given()
                .contentType("text/csv")
                .body("x")
                .post("/v1/plans/imports")
                .then()
                .statusCode(401);
        Api.importPlan(Api.dro(), title(), SamplePlan.bytes()).statusCode(403);
        Api.importPlan(Api.foreigner(), title(), SamplePlan.bytes()).statusCode(404);
        Api.kimOfficer()
                .contentType("application/json")
                .body("{}")
                .post("/v1/plans/imports")
                .then()
                .statusCode(415);
        Api.kimOfficer().get("/v1/plans/imports/{id}", UUID.randomUUID()).then().statusCode(404);
        Api.as(Tokens.of("auditor").roles("assurance-reader"))
                .get("/v1/plans/imports/{id}", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    @Test
    void anImportCanBeFollowed() {
        String id = Api.importPlan(Api.kimOfficer(), title(), SamplePlan.bytes())
                .statusCode(200)
                .extract()
                .path("id");

        Api.kimOfficer()
                .get("/v1/plans/imports/{id}", id)
                .then()
                .statusCode(200)
                .body("state", is("DONE"));
        Api.foreigner().get("/v1/plans/imports/{id}", id).then().statusCode(404);
    }

    private static List<Map<String, Object>> actions(String plan) {
        return Api.dro()
                .queryParam("plan", plan)
                .queryParam("limit", 100)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static Map<Object, Long> statuses(List<Map<String, Object>> actions) {
        return actions.stream().collect(Collectors.groupingBy(action -> action.get("status"), Collectors.counting()));
    }

    private static long plansTitled(String title) {
        var count = 0L;
        String cursor = null;
        do {
            var request = Api.kimOfficer().queryParam("limit", 100);
            if (cursor != null) {
                request.queryParam("cursor", cursor);
            }
            var page = request.get("/v1/plans").then().statusCode(200).extract();
            count += page.<List<String>>path("items.title").stream()
                    .filter(title::equals)
                    .count();
            cursor = page.path("next");
        } while (cursor != null);
        return count;
    }

    private static String title() {
        return "Plan " + UUID.randomUUID();
    }

    private static byte[] plan(String ref, String owner) {
        var headings = new String(SamplePlan.bytes(), UTF_8).lines().findFirst().orElseThrow();
        return (headings + "\n1,Text,,July 2018," + ref + ",Do it," + owner + ",,July,\n").getBytes(UTF_8);
    }
}
