package uk.gov.defra.ima.e2e;

import static uk.gov.defra.ima.local.parts.Service.ACTIONS;

import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What journeys do with plans and actions. */
final class Plans {

    private Plans() {}

    /** Imports the real plan under a title of its own; answers with the report. */
    static ValidatableResponse importReal() {
        return People.ask(ACTIONS, "kim.officer")
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParam("organisation", "defra")
                .queryParam("assessor", "The National Archives")
                .queryParam("title", "IMA action plan " + UUID.randomUUID())
                .queryParam("stated-on", "2018-07-31")
                .body(sample())
                .post("/v1/plans/imports")
                .then()
                .statusCode(200);
    }

    /** Id of the action with that reference. */
    static String action(String plan, String ref) {
        return People.ask(ACTIONS, "dro")
                .queryParam("plan", plan)
                .queryParam("limit", 100)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ref == '" + ref + "' }.id");
    }

    /** Somebody says where an action stands; the current version is looked up first. */
    static ValidatableResponse changeStatus(String who, String action, String to, String comment) {
        var etag = People.ask(ACTIONS, "kim.officer")
                .get("/v1/actions/{id}", action)
                .then()
                .extract()
                .header("ETag");
        Map<String, Object> body = new HashMap<>();
        body.put("to", to);
        if (comment != null) {
            body.put("comment", comment);
        }
        return People.ask(ACTIONS, who)
                .contentType("application/json")
                .header("If-Match", etag)
                .body(body)
                .post("/v1/actions/{id}/status-changes", action)
                .then();
    }

    /** The assessor's view after six months, of the plan and of a recommendation. */
    static ValidatableResponse review(String plan, String number, String view) {
        var recommendation = People.ask(ACTIONS, "kim.officer")
                .get("/v1/plans/{id}/recommendations", plan)
                .then()
                .statusCode(200)
                .extract()
                .<String>path("items.find { it.number == '" + number + "' }.id");
        return People.ask(ACTIONS, "kim.officer")
                .contentType("application/json")
                .body(Map.of(
                        "kind",
                        "SIX_MONTHS",
                        "reviewedOn",
                        "2019-01-31",
                        "reviewer",
                        "The National Archives",
                        "findings",
                        "Good progress on governance.",
                        "views",
                        List.of(Map.of("recommendation", recommendation, "text", view))))
                .post("/v1/plans/{id}/reviews", plan)
                .then();
    }

    /** The end of a plan, with one reason for all that was not done. */
    static ValidatableResponse close(String plan, String ifMatch) {
        return People.ask(ACTIONS, "kim.officer")
                .contentType("application/json")
                .header("If-Match", ifMatch)
                .body(Map.of("comment", "It has served its purpose", "otherReason", "Goes on in another plan"))
                .post("/v1/plans/{id}/closure", plan)
                .then();
    }

    private static byte[] sample() {
        try {
            return Files.readAllBytes(RunningSystem.stack().plan().checkout().samplePlan());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
