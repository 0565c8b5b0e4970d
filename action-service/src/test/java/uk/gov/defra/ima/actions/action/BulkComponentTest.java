package uk.gov.defra.ima.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.StatementCount;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class BulkComponentTest extends ActionServiceTest {

    private static final Map<String, Object> BEGUN = Map.of("to", "IN_PROGRESS");

    @Test
    void manyAreChangedEachInItsWay() {
        var plan = Api.realPlan();
        var one = Api.action(plan, "1.1");
        var two = Api.action(plan, "1.2");
        var three = Api.action(plan, "1.3");
        var four = Api.action(plan, "2.1");
        var five = Api.action(plan, "2.2");

        bulk(
                        Api.kimOfficer(),
                        "EACH",
                        List.of(
                                change(one, 1, "statusChange", BEGUN),
                                Map.of("action", two, "commentary", Map.of("text", "Wording agreed")),
                                change(three, 1, "dueRevision", Map.of("asStated", "June 2027", "reason", "late")),
                                change(
                                        four,
                                        1,
                                        "reassignment",
                                        Map.of("owners", List.of(Map.of("post", "defra/dro")), "note", "moved")),
                                change(five, 1, "details", Map.of("priority", "High"))))
                .statusCode(200)
                .body("changed", is(5))
                .body("refused", is(0))
                .body("items.action", contains(one, two, three, four, five))
                .body("items.version", everyItem(is(2)));

        Api.dro().get("/v1/actions/{id}", five).then().body("priority", is("High"));
        try (var probe = new EventProbe()) {
            for (var expected : Map.of(
                            one, "action.status-changed.v1",
                            two, "action.commented.v1",
                            three, "action.due-revised.v1",
                            four, "action.reassigned.v1",
                            five, "action.revised.v1")
                    .entrySet()) {
                ContractCheck.conforms(probe.await(expected.getKey(), expected.getValue()));
            }
        }
    }

    @Test
    void manyReassignmentsReadNoMoreOftenThanFew() {
        assertThat(readsToReassign(20)).isEqualTo(readsToReassign(2));
    }

    /** Each to other posts, as far as the registry goes. */
    private static int readsToReassign(int many) {
        var plan = Api.realPlan();
        var posts = Api.kimOfficer()
                .queryParams(Map.of("limit", 100))
                .get("/v1/posts")
                .then()
                .extract()
                .<List<String>>path("items.id")
                .stream()
                .filter(id -> id.startsWith("defra/"))
                .toList();
        var ids = Api.dro()
                .queryParams(Map.of("plan", plan, "limit", many))
                .get("/v1/actions")
                .then()
                .extract()
                .<List<String>>path("items.id");
        var items = new ArrayList<Map<String, Object>>();
        for (var i = 0; i < many; i++) {
            var to = List.of(
                    Map.of("post", posts.get(i % posts.size())),
                    Map.of("post", posts.get((i + 1) % posts.size())),
                    Map.of("post", posts.get((i + 2) % posts.size())));
            items.add(change(ids.get(i), 1, "reassignment", Map.of("owners", to, "note", "All posts move")));
        }
        var asker = Api.kimOfficer();
        StatementCount.begin();
        bulk(asker, "ALL_OR_NOTHING", items).statusCode(200).body("changed", is(many));
        return StatementCount.end();
    }

    @Test
    void aRefusedOneDoesNotSpoilTheOthers() {
        var plan = Api.realPlan();
        var owned = Api.action(plan, "1.3");
        var strange = Api.action(plan, "5.2");
        var done = Api.action(plan, "5.5");
        var nobodys = UUID.randomUUID().toString();

        bulk(
                        Api.dro(),
                        "EACH",
                        List.of(
                                change(strange, 1, "statusChange", BEGUN),
                                change(owned, 1, "statusChange", BEGUN),
                                change(nobodys, 1, "statusChange", BEGUN)))
                .statusCode(200)
                .body("changed", is(1))
                .body("refused", is(2))
                .body("items.version", contains(null, 2, null))
                .body("items.problem.status", contains(403, 404))
                .body("items[1].problem", nullValue());
        bulk(
                        Api.kimOfficer(),
                        "EACH",
                        List.of(change(owned, 1, "statusChange", BEGUN), change(done, 1, "dueRevision", due())))
                .statusCode(200)
                .body("items.problem.status", contains(412, 422));
        assertThat(version(owned)).isEqualTo(2);
    }

    @Test
    void allOrNothingNamesWhatIsRefusedAndChangesNothing() {
        var plan = Api.realPlan();
        var good = Api.action(plan, "1.3");
        var stale = Api.action(plan, "1.1");

        bulk(
                        Api.kimOfficer(),
                        "ALL_OR_NOTHING",
                        List.of(
                                change(good, 1, "statusChange", BEGUN),
                                change(stale, 7, "statusChange", BEGUN),
                                change(
                                        Api.action(plan, "1.2"),
                                        1,
                                        "reassignment",
                                        Map.of("owners", List.of(Map.of("post", "defra/nobody")), "note", "x"))))
                .statusCode(422)
                .body("detail", is("2 of 3 changes are refused; nothing was changed."))
                .body("errors.field", contains("items[1]", "items[2].owners[0].post"));
        assertThat(version(good)).isEqualTo(1);
    }

    @Test
    void whatCannotBeMeantIsRefusedAtOnce() {
        var action = Api.action(Api.realPlan(), "1.3");

        bulk(Api.kimOfficer(), "EACH", List.of()).statusCode(400).body("errors.field", contains("items"));
        bulk(
                        Api.kimOfficer(),
                        "EACH",
                        List.of(
                                Map.of("action", action, "version", 1),
                                Map.of("action", action, "statusChange", BEGUN),
                                Map.of(
                                        "action",
                                        UUID.randomUUID(),
                                        "version",
                                        1,
                                        "statusChange",
                                        BEGUN,
                                        "dueRevision",
                                        due())))
                .statusCode(400)
                .body(
                        "errors.field",
                        containsInAnyOrder("items[0]", "items[1].version", "items[1].action", "items[2]"));
        bulk(Api.kimOfficer(), "SOME", List.of(change(action, 0, "details", Map.of("ref", "9"))))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("mode", "items[0].version", "items[0].details.ref"));
        bulk(Api.kimOfficer(), "EACH", Collections.nCopies(1001, change(action, 1, "statusChange", BEGUN)))
                .statusCode(400);
    }

    @Test
    void twoAboutTheSameActionsInOppositeOrderBothEnd() throws Exception {
        var plan = Api.realPlan();
        var actions = Api.kimOfficer()
                .queryParams("plan", plan, "limit", 100)
                .get("/v1/actions")
                .then()
                .extract()
                .<List<String>>path("items.id");
        var forth = actions.stream().map(id -> said(id, "forth")).toList();
        var back = new ArrayList<>(actions.stream().map(id -> said(id, "back")).toList());
        Collections.reverse(back);

        var answers = Together.both(
                () -> bulk(Api.kimOfficer(), "ALL_OR_NOTHING", forth).extract(),
                () -> bulk(Api.kimOfficer(), "ALL_OR_NOTHING", back).extract());

        assertThat(answers).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.<Integer>path("changed")).isEqualTo(29);
        });
        assertThat(actions).allSatisfy(id -> assertThat(version(id)).isEqualTo(3));
    }

    private static Map<String, Object> said(String action, String text) {
        return Map.of("action", action, "commentary", Map.of("text", text));
    }

    private static Map<String, Object> due() {
        return Map.of("asStated", "June 2027", "reason", "late");
    }

    private static int version(String action) {
        return Api.kimOfficer().get("/v1/actions/{id}", action).then().extract().path("version");
    }

    private static Map<String, Object> change(String action, int version, String how, Map<String, Object> body) {
        return Map.of("action", action, "version", version, how, body);
    }

    private static ValidatableResponse bulk(RequestSpecification who, String mode, List<Map<String, Object>> items) {
        return who.contentType("application/json")
                .body(Map.of("mode", mode, "items", items))
                .post("/v1/actions/bulk-changes")
                .then();
    }
}
