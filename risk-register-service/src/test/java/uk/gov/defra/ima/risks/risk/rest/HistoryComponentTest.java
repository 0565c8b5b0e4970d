package uk.gov.defra.ima.risks.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "risks")
class HistoryComponentTest {

    private static final String TYPE = "uk.gov.defra.ima.";

    private final Register register = Register.fresh();
    private String risk;

    @BeforeEach
    void threeThingsHappen() {
        risk = register.raised(register.risk());
        register.mitigate(register.riskManager(), risk, 1, Map.of("description", "Export"))
                .then()
                .statusCode(201);
        register.mitigate(register.riskManager(), risk, 2, Map.of("description", "Migrate"))
                .then()
                .statusCode(201);
        Awaitility.await().untilAsserted(() -> history(Map.of()).then().body("items", hasSize(3)));
    }

    @Test
    void theHistoryHasEveryEventByVersion() {
        Response history = history(Map.of());

        assertThat(history.<List<String>>path("items.type"))
                .containsExactly(TYPE + "risk.raised.v1", TYPE + "risk.mitigated.v1", TYPE + "risk.mitigated.v1");
        assertThat(history.<List<Integer>>path("items.aggregateversion")).containsExactly(1, 2, 3);
        assertThat(history.<String>path("items[2].data.mitigation.description")).isEqualTo("Migrate");
        assertThat(history.<List<?>>path("items[1].data.risk.mitigations")).hasSize(1);
        assertThat(history.<String>path("next")).isNull();
    }

    @Test
    void theHistoryComesInPages() {
        Response first = history(Map.of("limit", 2));
        assertThat(first.<List<Integer>>path("items.aggregateversion")).containsExactly(1, 2);

        Response second = history(Map.of("limit", 2, "cursor", first.<String>path("next")));
        assertThat(second.<List<Integer>>path("items.aggregateversion")).containsExactly(3);
        assertThat(second.<String>path("next")).isNull();
    }

    @Test
    void aCursorOfOneHistoryIsNotGoodForAnother() {
        String cursor = history(Map.of("limit", 2)).path("next");
        String other = register.raised(register.risk());

        Register.as(register.riskManager())
                .queryParam("cursor", cursor)
                .get("/v1/risks/{id}/history", other)
                .then()
                .statusCode(400);
    }

    @Test
    void theFeedOfTheOrganisationTellsTheSame() {
        Response feed = feed(Map.of("limit", 100));

        assertThat(feed.<List<String>>path("items.event.subject")).containsExactly(risk, risk, risk);
        assertThat(feed.<List<Integer>>path("items.event.aggregateversion")).containsExactly(1, 2, 3);
        int last = feed.path("last");
        assertThat(feed(Map.of("after", last)).<List<?>>path("items")).isEmpty();
        assertThat(feed(Map.of("subject", risk, "from-version", 3)).<List<Integer>>path("items.event.aggregateversion"))
                .containsExactly(3);
    }

    @Test
    void theFeedOfAnotherOrganisationTellsNothingOfIt() {
        String stranger = Tokens.system("ddts-systems")
                .organisation("somewhere-else")
                .scopes("risks:read")
                .signed();

        assertThat(Register.as(stranger)
                        .queryParam("subject", risk)
                        .get("/v1/events")
                        .<List<?>>path("items"))
                .isEmpty();
    }

    @Test
    void aWrongPositionIsNamed() {
        assertThat(feed(Map.of("after", -1, "from-version", 0)).<List<String>>path("errors.field"))
                .containsExactly("after", "from-version");
        feed(Map.of("after", "yesterday")).then().statusCode(400);
        feed(Map.of("limit", 1000)).then().statusCode(400);
    }

    private Response history(Map<String, ?> query) {
        return Register.as(register.riskManager()).queryParams(query).get("/v1/risks/{id}/history", risk);
    }

    private Response feed(Map<String, ?> query) {
        return Register.as(register.riskManager()).queryParams(query).get("/v1/events");
    }
}
