package uk.gov.defra.ima.actions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static uk.gov.defra.ima.actions.finding.Lists.PLAN;
import static uk.gov.defra.ima.actions.finding.Lists.ask;
import static uk.gov.defra.ima.actions.finding.Lists.count;
import static uk.gov.defra.ima.actions.finding.Lists.find;
import static uk.gov.defra.ima.actions.finding.Lists.made;
import static uk.gov.defra.ima.actions.finding.Lists.pages;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
class FindingComponentTest extends ActionServiceTest {

    private String plan;

    @BeforeEach
    void importIt() {
        plan = made(PLAN);
    }

    @Test
    void referencesComeInNaturalOrderAndTurnedRound() {
        find(Map.of("plan", plan)).body("items.ref", contains("1.1", "1.2", "1.10", "2.1"));
        find(Map.of("plan", plan, "sort", "-ref")).body("items.ref", contains("2.1", "1.10", "1.2", "1.1"));
    }

    @Test
    void whatIsDueFirstComesFirstAndWhatIsNeverDueLast() {
        find(Map.of("plan", plan, "sort", "due")).body("items.ref", contains("1.1", "2.1", "1.2", "1.10"));
        find(Map.of("plan", plan, "sort", "-due")).body("items.ref", contains("1.10", "1.2", "2.1", "1.1"));
    }

    @Test
    void whatChangedLastComesLast() {
        Api.changeStatus(Api.kimOfficer(), Api.action(plan, "1.1"), "\"1\"", Map.of("to", "ON_HOLD"))
                .statusCode(200);

        find(Map.of("plan", plan, "sort", "updated")).body("items[3].ref", is("1.1"));
        find(Map.of("plan", plan, "sort", "-updated")).body("items[0].ref", is("1.1"));
        var at = find(Map.of("plan", plan, "sort", "updated")).extract().<String>path("items[2].updatedAt");
        find(Map.of("plan", plan, "updated-after", at)).body("items.ref", contains("1.1"));
    }

    @Test
    void everySortIsPagedWithoutLossOrRepetition() {
        for (var sort : List.of("ref", "-ref", "due", "-due", "updated", "-updated")) {
            var whole = find(Map.of("plan", plan, "sort", sort)).extract().<List<String>>path("items.id");
            assertThat(pages(Map.of("plan", plan, "sort", sort, "limit", 1)))
                    .as(sort)
                    .isEqualTo(whole);
            assertThat(pages(Map.of("plan", plan, "sort", sort, "limit", 3)))
                    .as(sort)
                    .isEqualTo(whole);
        }
    }

    @Test
    void filtersNarrowAndValuesWiden() {
        find(Map.of("plan", plan, "owner", "defra/dro")).body("items.ref", contains("1.1", "1.10"));
        find(Map.of("plan", plan, "owner", List.of("defra/dro", "defra/head-of-kim")))
                .body("items.ref", contains("1.1", "1.2", "1.10"));
        find(Map.of("plan", plan, "owner", List.of("defra/dro", "defra/head-of-kim"), "priority", "Low"))
                .body("items.ref", contains("1.2"));
        find(Map.of("plan", plan, "priority", List.of("Low", "Medium"))).body("items.ref", contains("1.2", "2.1"));
        find(Map.of("plan", plan, "status", List.of("ON_HOLD", "COMPLETED")))
                .body("items.ref", contains("1.10", "2.1"));
        find(Map.of("plan", plan, "unowned", true)).body("items.ref", contains("2.1"));
        find(Map.of("plan", plan, "unowned", false)).body("items.ref", not(hasItem("2.1")));
        find(Map.of("plan", plan, "overdue", true)).body("items.ref", contains("1.1"));
        find(Map.of("plan", plan, "overdue", false)).body("items.ref", contains("1.2", "1.10", "2.1"));
        find(Map.of("plan", plan, "due-after", "2018-09-30")).body("items.ref", contains("1.2", "2.1"));
        find(Map.of("plan", plan, "due-before", "2018-10-01")).body("items.ref", contains("1.1"));
        find(Map.of("recommendation", Api.recommendation(plan, "2"))).body("items.ref", contains("2.1"));
        find(Map.of("plan", List.of(plan, made(PLAN)))).body("items.size()", is(8));
        find(Map.of("plan", plan, "organisation", "natural-england")).body("items", empty());
        find(Map.of("plan", plan, "stale", true)).body("items", empty());
        find(Map.of("plan", plan, "stale", false)).body("items.size()", is(4));
    }

    @Test
    void labelsAreFound() {
        Api.kimOfficer()
                .contentType("application/merge-patch+json")
                .header("If-Match", "\"1\"")
                .body(Map.of("labels", List.of("email", "vault")))
                .patch("/v1/actions/{id}", Api.action(plan, "1.1"))
                .then()
                .statusCode(200);

        find(Map.of("plan", plan, "label", List.of("vault", "paper"))).body("items.ref", contains("1.1"));
        find(Map.of("plan", plan, "label", "paper")).body("items", empty());
    }

    @Test
    void whatNobodyHasSpokenOfForLongIsStale() {
        var old = Api.action(plan, "1.1");
        TestPostgres.database("actions")
                .execute("update action set heard_at = now() - interval '91 days' where id in ('%s', '%s')"
                        .formatted(old, Api.action(plan, "2.1")));

        find(Map.of("plan", plan, "stale", true))
                .body("items.ref", contains("1.1"))
                .body("items.stale", contains(true));
        Api.change(Api.dro(), old, "commentary", null, Map.of("text", "It goes on"))
                .statusCode(200);
        find(Map.of("plan", plan, "stale", true)).body("items", empty());
    }

    @Test
    void aCursorOfAnotherQueryIsRefused() {
        var next = find(Map.of("plan", plan, "limit", 1)).extract().<String>path("next");

        for (var other : List.<Map<String, Object>>of(
                Map.of("plan", plan, "limit", 1, "sort", "due"),
                Map.of("plan", plan, "limit", 1, "unowned", false),
                Map.of("limit", 1))) {
            var asked = new HashMap<>(other);
            asked.put("cursor", next);
            ask(asked).statusCode(400).body("type", is("urn:defra-ima:problem:invalid-cursor"));
        }
        ask(Map.of("plan", plan, "limit", 2, "cursor", next))
                .statusCode(200)
                .body("items.ref", contains("1.2", "1.10"));
    }

    @Test
    void whatCannotBeAskedIsNamed() {
        ask(Map.of("plan", plan, "q", " ")).statusCode(400).body("errors.field", contains("q"));
        ask(Map.of("plan", plan, "q", "x", "sort", "due")).statusCode(400).body("errors.field", contains("sort"));
        ask(Map.of("sort", "name", "stale", "perhaps", "updated-after", "yesterday", "colour", "red"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("sort", "stale", "updated-after", "colour"));
        ask(Map.of("label", Collections.nCopies(51, "x"))).statusCode(400).body("errors.field", contains("label"));
    }

    @Test
    void anotherOrganisationFindsNothing() {
        Api.foreigner()
                .queryParams(Map.of("plan", plan))
                .get("/v1/actions")
                .then()
                .body("items", empty());
        Api.foreigner()
                .queryParams(Map.of("q", "correspondence"))
                .get("/v1/actions")
                .then()
                .body("items", empty());
    }

    @Test
    void whoBelongsToSeveralOrganisationsSeesThemAsOneList() {
        var title = "Natural England " + UUID.randomUUID();
        Api.foreigner()
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParams(Map.of(
                        "organisation",
                        "natural-england",
                        "assessor",
                        "TNA",
                        "title",
                        title,
                        "stated-on",
                        "2018-07-31"))
                .body(PLAN.replace("1.2,", "1.2,Beavers: ").getBytes(StandardCharsets.UTF_8))
                .post("/v1/plans/imports")
                .then()
                .statusCode(200);
        var group = Tokens.of("group.kim").roles("kim-manager").organisation("defra", "natural-england");

        var found = Api.as(group)
                .queryParams(Map.of("q", "vaulted", "limit", 100))
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("items.organisation");
        assertThat(found).contains("defra", "natural-england");
        var paged = new ArrayList<String>();
        String cursor = null;
        do {
            var asked = Api.as(group).queryParams(Map.of("sort", "due", "limit", 100, "overdue", true));
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get("/v1/actions")
                    .then()
                    .statusCode(200)
                    .extract();
            paged.addAll(page.<List<String>>path("items.completionDue.latest"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(paged).isSorted();
    }

    @Test
    void facetsCountWhatFits() {
        var counts = count(Map.of("plan", plan))
                .body("total", is(4))
                .body("capped", is(false))
                .body("overdue", is(1))
                .body("unowned", is(1))
                .body("facets.priority.value", contains("High", "Low", "Medium"))
                .body("facets.priority.count", contains(2, 1, 1))
                .body("facets.owner.find { it.value == 'defra/dro' }.count", is(2))
                .body("facets.status.count", everyItem(is(1)));
        counts.body("facets.recommendation.count", contains(3, 1));
        count(Map.of("plan", plan, "overdue", true, "stale", false, "due-after", "2018-01-01"))
                .body("total", is(1))
                .body("overdue", is(1));
        count(Map.of("plan", plan, "q", "email", "priority", "High")).body("total", is(2));
        Api.foreigner()
                .queryParams(Map.of("plan", plan))
                .get("/v1/actions/facets")
                .then()
                .body("total", is(0))
                .body("facets.status", empty());
    }

    @Test
    void theListOfEverythingHasANextPage() {
        find(Map.of("limit", 2)).body("items.size()", is(2)).body("next", not(nullValue()));
        find(Map.of("q", "email")).body("search.ranked", greaterThan(0));
    }
}
