package uk.gov.defra.ima.actions;

import static io.restassured.RestAssured.given;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.actions.planimport.SamplePlan;
import uk.gov.defra.ima.testing.Tokens;

/** What tests ask of the service, as people and systems do. */
public final class Api {

    private Api() {}

    /** A KIM officer, who holds no post. */
    public static RequestSpecification kimOfficer() {
        return as(Tokens.of("kim.officer").roles("kim-manager"));
    }

    /** The Departmental Records Officer. */
    public static RequestSpecification dro() {
        return as(Tokens.of("dro").posts("defra/dro"));
    }

    /** A member of the organisation with another post. */
    public static RequestSpecification o365Lead() {
        return as(Tokens.of("o365.lead").posts("defra/o365-adoption-lead"));
    }

    /** Somebody of another organisation, who may do everything there. */
    public static RequestSpecification foreigner() {
        return as(Tokens.of("ne.kim").roles("kim-manager").organisation("natural-england"));
    }

    /** Whoever a token says. */
    public static RequestSpecification as(Tokens token) {
        return given().auth().oauth2(token.signed());
    }

    /** A request to import {@code file} under a title. */
    public static ValidatableResponse importPlan(RequestSpecification who, String title, byte[] file) {
        return who.contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParams(Map.of(
                        "organisation", "defra",
                        "assessor", "The National Archives",
                        "title", title,
                        "stated-on", "2018-07-31"))
                .body(file)
                .post("/v1/plans/imports")
                .then();
    }

    /** Imports the real plan under a title of its own; answers with the plan's id. */
    public static String realPlan() {
        return importPlan(kimOfficer(), "IMA action plan " + UUID.randomUUID(), SamplePlan.bytes())
                .statusCode(200)
                .extract()
                .path("plan");
    }

    /** Id of the action of a plan with that reference. */
    public static String action(String plan, String ref) {
        return kimOfficer()
                .queryParam("plan", plan)
                .queryParam("limit", 100)
                .get("/v1/actions")
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.ref == '%s' }.id".formatted(ref));
    }

    /** Id of the recommendation of a plan with that number. */
    public static String recommendation(String plan, String number) {
        return kimOfficer()
                .get("/v1/plans/{id}/recommendations", plan)
                .then()
                .statusCode(200)
                .extract()
                .path("items.find { it.number == '%s' }.id".formatted(number));
    }

    /** A request to change a status. */
    public static ValidatableResponse changeStatus(
            RequestSpecification who, String action, String ifMatch, Map<String, Object> body) {
        return change(who, action, "status-changes", ifMatch, body);
    }

    /** A request to change an action in one of the ways that {@code how} names. */
    public static ValidatableResponse change(
            RequestSpecification who, String action, String how, String ifMatch, Map<String, Object> body) {
        var request = who.contentType("application/json").body(body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.post("/v1/actions/" + action + "/" + how).then();
    }
}
