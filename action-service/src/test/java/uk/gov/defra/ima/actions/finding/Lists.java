package uk.gov.defra.ima.actions.finding;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.actions.Api;

/** A small plan, and lists of its actions as an owner asks for them. */
public final class Lists {

    static final String PLAN = """
            Rec,Recommendation,Ref,Action,Owner,Due,Priority,Status,Progress
            1,Manage email,1.1,Move the vaulted correspondence,DRO,30/09/2018,High,In progress,Half is moved
            1,Manage email,1.2,Publish retention schedules,Head of KIM,end March 2030,Low,,
            1,Manage email,1.10,Train every curator,DRO/Head of KIM,,High,On hold,
            2,Digital continuity,2.1,Survey obsolete formats,,31/12/2018,Medium,Completed,The registrar helped
            """;

    private Lists() {}

    /** A plan of these rows. */
    public static String made(String csv) {
        return Api.importPlan(Api.kimOfficer(), "Found " + UUID.randomUUID(), csv.getBytes(StandardCharsets.UTF_8))
                .statusCode(200)
                .extract()
                .path("plan");
    }

    static ValidatableResponse ask(Map<String, ?> query) {
        return Api.dro().queryParams(query).get("/v1/actions").then();
    }

    static ValidatableResponse find(Map<String, ?> query) {
        return ask(query).statusCode(200);
    }

    static ValidatableResponse count(Map<String, ?> query) {
        return Api.dro().queryParams(query).get("/v1/actions/facets").then().statusCode(200);
    }

    /** The ids on all pages. */
    static List<String> pages(Map<String, Object> query) {
        var ids = new ArrayList<String>();
        var asked = new HashMap<>(query);
        String next;
        do {
            var page = find(asked).extract();
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
            asked.put("cursor", next);
        } while (next != null);
        return ids;
    }
}
