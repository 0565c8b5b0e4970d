package uk.gov.defra.ima.risks;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.testing.Tokens;

/** The register as its clients use it, for tests. Each organisation in a test is one that no other test uses. */
public record Register(String organisation) {

    /** The register of an organisation that nobody used before. */
    public static Register fresh() {
        return new Register("org-" + UUID.randomUUID());
    }

    /** The token of a risk manager of the organisation. */
    public String riskManager() {
        return Tokens.of("risk.manager")
                .organisation(organisation)
                .roles("risk-manager")
                .signed();
    }

    /** The token of a person of the organisation who holds posts of it, and has no role. */
    public String holderOf(String... slugs) {
        String[] posts = List.of(slugs).stream().map(this::post).toArray(String[]::new);
        return Tokens.of("holder").organisation(organisation).posts(posts).signed();
    }

    /** The id of a post of the organisation. */
    public String post(String slug) {
        return organisation + "/" + slug;
    }

    /** A whole risk, to be changed at will. */
    public Map<String, Object> risk() {
        Map<String, Object> risk = new HashMap<>();
        risk.put("title", "Vaulted email becomes unreadable");
        risk.put("cause", "Vault is discontinued before vaulted email has been migrated.");
        risk.put("event", "Email of record can no longer be opened.");
        risk.put("consequence", "Records cannot be transferred under the 20-year rule.");
        risk.put("category", "Digital continuity");
        risk.put("owner", post("dro"));
        risk.put("level", "DDTS");
        return risk;
    }

    /** A whole risk that actions mitigate. */
    public Map<String, Object> riskMitigatedBy(UUID... actions) {
        Map<String, Object> risk = risk();
        risk.put(
                "mitigations",
                List.of(actions).stream()
                        .map(action -> Map.of("action", action.toString()))
                        .toList());
        return risk;
    }

    /** A request with a token. */
    public static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }

    /** Raises a risk as the risk manager; gives its id. */
    public String raised(Map<String, Object> risk) {
        return raise(riskManager(), risk).then().statusCode(201).extract().path("id");
    }

    /** Tries to raise a risk. */
    public Response raise(String token, Object body) {
        return as(token).contentType(ContentType.JSON).body(body).post("/v1/risks");
    }

    /** Tries to add a mitigation, expecting a version. */
    public Response mitigate(String token, String risk, long version, Object body) {
        return as(token)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .post("/v1/risks/{id}/mitigations", risk);
    }

    /** Reads a risk as the risk manager. */
    public Response read(String risk) {
        return as(riskManager()).get("/v1/risks/{id}", risk);
    }
}
