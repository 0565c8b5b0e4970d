package uk.gov.defra.ima.risks.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "risks")
class ReadRisksComponentTest {

    private static final String PROBLEM = "application/problem+json";

    private final Register register = Register.fresh();

    @Test
    void aRiskIsReadWithItsVersion() {
        String id = register.raised(register.risk());

        register.read(id)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("id", equalTo(id))
                .body("organisation", equalTo(register.organisation()))
                .body("title", equalTo("Vaulted email becomes unreadable"))
                .body("$", not(hasKey("response")))
                .body("mitigations", empty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"director", "assurance-reader"})
    void thoseWhoAnswerForTheWholeReadEverything(String role) {
        String id = register.raised(register.risk());
        String token = Tokens.of("reader")
                .organisation(register.organisation())
                .roles(role)
                .signed();

        Register.as(token).get("/v1/risks/{id}", id).then().statusCode(200);
        Register.as(token).get("/v1/risks").then().body("items.id", contains(id));
    }

    @Test
    void ownersSeeTheRisksOfTheirPostsAlone() {
        String own = register.raised(register.risk());
        Map<String, Object> risk = register.risk();
        risk.put("owner", register.post("head-of-kim"));
        String other = register.raised(risk);
        String owner = register.holderOf("dro", "record-manager");

        Register.as(owner).get("/v1/risks").then().statusCode(200).body("items.id", contains(own));
        Register.as(owner).get("/v1/risks/{id}", own).then().statusCode(200);
        Register.as(owner).get("/v1/risks/{id}/history", own).then().statusCode(200);
        Register.as(owner).get("/v1/risks/{id}", other).then().statusCode(404).contentType(PROBLEM);
        Register.as(owner).get("/v1/risks/{id}/history", other).then().statusCode(404);
        Register.as(owner).get("/v1/events").then().statusCode(403);
    }

    @Test
    void aPostOfOneOrganisationShowsNothingToAMemberOfAnother() {
        String id = register.raised(register.risk());
        String stranger = Tokens.of("stranger")
                .organisation("somewhere-else")
                .posts(register.post("dro"), "somewhere-else/dro")
                .signed();

        Register.as(stranger).get("/v1/risks/{id}", id).then().statusCode(404);
        Register.as(stranger).get("/v1/risks").then().body("items", empty());
    }

    @Test
    void anotherOrganisationsRiskIsNotThere() {
        String id = register.raised(register.risk());
        String stranger = Register.fresh().riskManager();

        Register.as(stranger).get("/v1/risks/{id}", id).then().statusCode(404).contentType(PROBLEM);
        Register.as(stranger).get("/v1/risks/{id}/history", id).then().statusCode(404);
        Register.as(stranger).get("/v1/risks").then().body("items", empty());
    }

    @Test
    void theListIsNarrowedByEachFilterAndByAllTogether() {
        UUID action = UUID.randomUUID();
        Map<String, Object> mitigated = register.riskMitigatedBy(UUID.randomUUID(), action);
        mitigated.put("category", "Security & access");
        mitigated.put("level", "DEPARTMENT");
        mitigated.put("owner", register.post("head-of-kim"));
        String one = register.raised(mitigated);
        String two = register.raised(register.risk());

        assertThat(found(Map.of())).containsExactly(one, two);
        assertThat(found(Map.of("owner", register.post("dro")))).containsExactly(two);
        assertThat(found(Map.of("category", "Security & access"))).containsExactly(one);
        assertThat(found(Map.of("level", "DDTS"))).containsExactly(two);
        assertThat(found(Map.of("status", "OPEN"))).containsExactly(one, two);
        assertThat(found(Map.of("status", "CLOSED"))).isEmpty();
        assertThat(found(Map.of("action", action.toString()))).containsExactly(one);
        assertThat(found(Map.of(
                        "action", action.toString(),
                        "level", "DEPARTMENT",
                        "status", "OPEN",
                        "owner", register.post("head-of-kim"),
                        "category", "Security & access")))
                .containsExactly(one);
        assertThat(found(Map.of("action", action.toString(), "level", "DDTS"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "level, GALAXY",
        "status, open",
        "action, 17",
        "owner, The DRO",
        "limit, 0",
        "limit, 101",
        "limit, many",
        "colour, red"
    })
    void aWrongFilterIsNamed(String name, String value) {
        Register.as(register.riskManager())
                .queryParam(name, value)
                .get("/v1/risks")
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", contains(name));
    }

    @Test
    void aWalkThroughThePagesMissesNothingAndRepeatsNothingWhileRisksAreRaised() {
        List<String> raised = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            raised.add(register.raised(register.risk()));
        }
        List<String> walked = new ArrayList<>();
        String cursor = null;
        do {
            Response page = page(cursor, Map.of("limit", 2));
            walked.addAll(page.path("items.id"));
            cursor = page.path("next");
            if (walked.size() == 2) {
                raised.add(register.raised(register.risk()));
            }
        } while (cursor != null);

        assertThat(walked).containsExactlyElementsOf(raised);
    }

    @Test
    void aCursorIsGoodForItsOwnQueryOnly() {
        for (int i = 0; i < 3; i++) {
            register.raised(register.risk());
        }
        String cursor = page(null, Map.of("limit", 1, "level", "DDTS")).path("next");

        assertThat(page(cursor, Map.of("limit", 2, "level", "DDTS")).<List<String>>path("items.reference"))
                .containsExactly("R-0002", "R-0003");
        page(cursor, Map.of("level", "DEPARTMENT")).then().statusCode(400).contentType(PROBLEM);
        page(cursor + "x", Map.of("level", "DDTS")).then().statusCode(400);
        page("R-0001", Map.of()).then().statusCode(400);
    }

    @Test
    void theListNeverReachesIntoAnotherOrganisation() {
        Register other = Register.fresh();
        String here = register.raised(register.risk());
        String there = other.raised(other.risk());
        String both = Tokens.of("risk.manager")
                .organisation(register.organisation(), other.organisation())
                .roles("risk-manager")
                .signed();

        assertThat(found(Map.of())).containsExactly(here);
        Register.as(both).get("/v1/risks").then().body("items.id", containsInAnyOrder(here, there));
    }

    private List<String> found(Map<String, String> filters) {
        return page(null, filters).then().statusCode(200).extract().path("items.id");
    }

    private Response page(String cursor, Map<String, ?> query) {
        var request = Register.as(register.riskManager()).queryParams(query);
        return cursor == null
                ? request.get("/v1/risks")
                : request.queryParam("cursor", cursor).get("/v1/risks");
    }
}
