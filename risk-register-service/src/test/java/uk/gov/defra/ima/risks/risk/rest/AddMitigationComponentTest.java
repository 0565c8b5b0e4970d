package uk.gov.defra.ima.risks.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "risks")
class AddMitigationComponentTest {

    private static final String PROBLEM = "application/problem+json";

    private final Register register = Register.fresh();
    private final Map<String, Object> described = Map.of("description", "Export the vault");
    private String risk;

    @BeforeEach
    void raise() {
        risk = register.raised(register.risk());
    }

    @Test
    void theOwnerOfTheRiskReadsButDoesNotWrite() {
        register.mitigate(register.holderOf("dro"), risk, 1, described)
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void theVersionSeenMustBeSaid() {
        Register.as(register.riskManager())
                .contentType(ContentType.JSON)
                .body(described)
                .post("/v1/risks/{id}/mitigations", risk)
                .then()
                .statusCode(428)
                .contentType(PROBLEM);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, Object> wrong = Map.of("owner", "nobody", "dueBy", "2018-02-30", "progress", "COMPLETED");

        register.mitigate(register.riskManager(), risk, 1, wrong)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body("errors.field", containsInAnyOrder("owner", "dueBy", "progress", "action"));
    }

    @Test
    void whatIsNotThereIsNotFound() {
        register.mitigate(register.riskManager(), UUID.randomUUID().toString(), 1, described)
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
        register.mitigate(register.riskManager(), "R-0001", 1, described).then().statusCode(404);
    }

    @Test
    void aRiskOfAnotherOrganisationIsNotFound() {
        register.mitigate(Register.fresh().riskManager(), risk, 1, described)
                .then()
                .statusCode(404)
                .contentType(PROBLEM);
    }

    @Test
    void aStaleVersionIsRefused() {
        register.mitigate(register.riskManager(), risk, 1, described).then().statusCode(201);

        register.mitigate(register.riskManager(), risk, 1, Map.of("description", "Another"))
                .then()
                .statusCode(412)
                .contentType(PROBLEM);
    }

    @Test
    void anActionMitigatesARiskOnce() {
        Map<String, Object> action = Map.of("action", UUID.randomUUID().toString());
        register.mitigate(register.riskManager(), risk, 1, action).then().statusCode(201);

        register.mitigate(register.riskManager(), risk, 2, action)
                .then()
                .statusCode(409)
                .contentType(PROBLEM);
    }

    @Test
    void whoSeesItThroughIsOfTheSameOrganisation() {
        register.mitigate(
                        register.riskManager(), risk, 1, Map.of("description", "Export", "owner", "somebody-else/dro"))
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.field", contains("owner"));
    }

    @Test
    void aMitigationIsShownAndPublished() {
        Map<String, Object> whole =
                Map.of("description", "Export the vault", "owner", register.post("dro"), "dueBy", "2027-01-31");

        register.mitigate(register.riskManager(), risk, 1, whole)
                .then()
                .statusCode(201)
                .header("ETag", "\"2\"")
                .body("version", equalTo(2))
                .body("mitigations", hasSize(1))
                .body("mitigations[0].description", equalTo("Export the vault"));

        try (var topics = new EventProbe()) {
            Envelope event = topics.await(risk, "risk.mitigated.v1");
            ContractCheck.conforms(event);
            assertThat(event.aggregateversion()).isEqualTo(2);
            assertThat(event.data().at("/mitigation/owner").asText()).isEqualTo(register.post("dro"));
            assertThat(event.data().at("/mitigation/dueBy").asText()).isEqualTo("2027-01-31");
            assertThat(topics.awaitAll(risk, 2))
                    .extracting(Envelope::aggregateversion)
                    .containsExactly(1L, 2L);
        }
    }

    @Test
    void theSameKeyGivesTheSameAnswerThoughTheVersionHasMovedOn() {
        String key = UUID.randomUUID().toString();

        String first = keyed(key).then().statusCode(201).extract().asString();
        String again = keyed(key).then().statusCode(201).extract().asString();

        assertThat(again).isEqualTo(first);
        register.read(risk).then().body("mitigations", hasSize(1));
    }

    @Test
    void ofTwoAtTheSameMomentOneIsTold() throws Exception {
        String token = register.riskManager();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<Integer>> answers = Stream.of("Export", "Migrate")
                    .map(what -> threads.submit(() -> {
                        start.await();
                        return register.mitigate(token, risk, 1, Map.of("description", what))
                                .statusCode();
                    }))
                    .toList();
            start.countDown();

            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            assertThat(statuses).containsExactlyInAnyOrder(201, 412);
        }
        register.read(risk).then().body("version", equalTo(2)).body("mitigations", hasSize(1));
    }

    private Response keyed(String key) {
        return Register.as(register.riskManager())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body(described)
                .post("/v1/risks/{id}/mitigations", risk);
    }
}
