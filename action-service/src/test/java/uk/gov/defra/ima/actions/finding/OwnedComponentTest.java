package uk.gov.defra.ima.actions.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static uk.gov.defra.ima.actions.finding.Lists.count;
import static uk.gov.defra.ima.actions.finding.Lists.find;
import static uk.gov.defra.ima.actions.finding.Lists.made;
import static uk.gov.defra.ima.actions.finding.Lists.pages;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.testing.TestPostgres;

/** Lists of what a post owns, and of what nobody does: the same as of all actions, in every order, whatever changes. */
@QuarkusTest
class OwnedComponentTest extends ActionServiceTest {

    private static final List<String> SORTS = List.of("ref", "-ref", "due", "-due", "updated", "-updated");

    private String plan;

    @BeforeEach
    void importIt() {
        plan = made(Lists.PLAN);
    }

    @AfterEach
    void whatIsListedIsWhatTheActionsSay() throws SQLException {
        var columns = "organisation, plan_id, ref_sort, status, due_latest, heard_at, updated_at";
        var owned = "select post, action_id, " + columns + " from action_owner";
        var said = "select distinct post, id, " + columns
                + " from action, unnest(case when owner_posts = '{}' then '{\"\"}' else owner_posts end) as post";
        try (var connection = TestPostgres.database("actions").asOwner().getConnection();
                var statement = connection.createStatement();
                var differing = statement.executeQuery(
                        "select * from ((%1$s except %2$s) union all (%2$s except %1$s)) as differing"
                                .formatted(owned, said))) {
            assertThat(differing.next()).isFalse();
        }
    }

    @Test
    void listsOfOwnersKeepEveryOrderAndRepeatNothing() {
        for (var sort : SORTS) {
            for (var owners : List.of(
                    List.of("defra/dro"),
                    List.of("defra/head-of-kim", "defra/dro"),
                    List.of("defra/dro", "defra/dro", "defra/nobody"))) {
                var expected =
                        find(Map.of("plan", plan, "sort", sort))
                                .extract()
                                .jsonPath()
                                .getList("items", Map.class)
                                .stream()
                                .filter(action -> ((List<?>) action.get("owners"))
                                        .stream().anyMatch(owner -> owners.contains(((Map<?, ?>) owner).get("post"))))
                                .map(action -> (String) action.get("id"))
                                .toList();
                assertThat(expected).hasSizeGreaterThan(1);
                for (var limit : List.of(1, 2, 100)) {
                    assertThat(pages(Map.of("plan", plan, "owner", owners, "sort", sort, "limit", limit)))
                            .as("%s of %s by %d", sort, owners, limit)
                            .isEqualTo(expected);
                }
            }
        }
    }

    @Test
    void everyOtherFilterNarrowsThem() {
        owned(Map.of("status", "ON_HOLD"), "1.10");
        owned(Map.of("status", List.of("IN_PROGRESS", "ON_HOLD")), "1.1", "1.10");
        owned(Map.of("priority", "High", "due-before", "2018-10-01"), "1.1");
        owned(Map.of("priority", "Low"));
        owned(Map.of("overdue", true), "1.1");
        owned(Map.of("overdue", false), "1.10");
        owned(Map.of("stale", false), "1.1", "1.10");
        owned(Map.of("stale", true));
        owned(Map.of("unowned", false), "1.1", "1.10");
        owned(Map.of("unowned", true));
        owned(Map.of("label", "vault"));
        owned(Map.of("updated-after", "2018-07-31T09:00:00Z", "due-after", "2018-09-29"), "1.1");
        owned(Map.of("recommendation", Api.recommendation(plan, "2")));
        owned(Map.of("organisation", "natural-england"));
        find(Map.of("plan", plan, "owner", "defra/dro", "q", "curators")).body("items.ref", contains("1.10"));
        count(Map.of("plan", plan, "owner", List.of("defra/dro", "defra/head-of-kim")))
                .body("total", is(3));
    }

    @Test
    void whatNobodyOwnsIsListedInEveryOrderToo() {
        var bare = made("""
                Rec,Recommendation,Ref,Action,Owner,Due
                1,Manage email,1.1,One,,2018
                1,Manage email,1.2,Two,,
                1,Manage email,1.3,Three,DRO,2017
                1,Manage email,1.10,Four,,2016
                """);

        find(Map.of("plan", bare, "unowned", true)).body("items.ref", contains("1.1", "1.2", "1.10"));
        find(Map.of("plan", bare, "unowned", true, "sort", "due")).body("items.ref", contains("1.10", "1.1", "1.2"));
        find(Map.of("plan", bare, "unowned", true, "sort", "-due")).body("items.ref", contains("1.2", "1.1", "1.10"));
        find(Map.of("plan", bare, "unowned", true, "overdue", true))
                .body("items.ref", containsInAnyOrder("1.1", "1.10"));
        count(Map.of("plan", bare, "unowned", true)).body("total", is(3)).body("unowned", is(3));
        count(Map.of("plan", bare, "unowned", false)).body("total", is(1));

        Api.change(Api.kimOfficer(), Api.action(bare, "1.2"), "reassignments", "\"1\"", to("defra/dro"))
                .statusCode(200);
        find(Map.of("plan", bare, "unowned", true)).body("items.ref", contains("1.1", "1.10"));
        find(Map.of("plan", bare, "owner", "defra/dro")).body("items.ref", contains("1.2", "1.3"));
    }

    @Test
    void listsFollowWhatChanges() {
        var action = Api.action(plan, "1.1");

        Api.changeStatus(Api.dro(), action, "\"1\"", Map.of("to", "ON_HOLD")).statusCode(200);
        owned(Map.of("status", "ON_HOLD"), "1.1", "1.10");
        Api.change(
                        Api.dro(),
                        action,
                        "due-revisions",
                        "\"2\"",
                        Map.of("asStated", "30 June 2031", "reason", "More to move"))
                .statusCode(200);
        owned(Map.of("overdue", true));
        owned(Map.of("due-after", "2031-01-01"), "1.1");
        Api.change(
                        Api.kimOfficer(),
                        action,
                        "reassignments",
                        "\"3\"",
                        to("defra/head-of-kim", "defra/o365-adoption-lead"))
                .statusCode(200);
        owned(Map.of(), "1.10");
        find(Map.of("plan", plan, "owner", "defra/head-of-kim", "sort", "-updated"))
                .body("items.ref[0]", is("1.1"))
                .body("items.ref", containsInAnyOrder("1.1", "1.2", "1.10"));
        find(Map.of("plan", plan, "owner", "defra/o365-adoption-lead")).body("items.ref", contains("1.1"));
        find(Map.of("plan", plan, "unowned", true)).body("items.id", not(contains(action)));
    }

    private void owned(Map<String, ?> filters, String... refs) {
        var asked = new HashMap<String, Object>(filters);
        asked.put("plan", plan);
        asked.put("owner", "defra/dro");
        assertThat(find(asked).extract().<List<String>>path("items.ref"))
                .as("%s", filters)
                .containsExactly(refs);
        count(asked).body("total", is(refs.length));
    }

    private static Map<String, Object> to(String... posts) {
        return Map.of(
                "owners",
                List.of(posts).stream().map(post -> Map.of("post", post)).toList(),
                "note",
                "They have the register now");
    }
}
