package uk.gov.defra.ima.risks.risk.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

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
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.risks.Register;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;

@QuarkusTest
@RealInfrastructure(database = "risks")
class RaiseRiskComponentTest {

    private static final String PROBLEM = "application/problem+json";

    private final Register register = Register.fresh();

    @Test
    void whoHasNoRoleIsRefused() {
        register.raise(register.holderOf("dro"), register.risk())
                .then()
                .statusCode(403)
                .contentType(PROBLEM);
    }

    @Test
    void everyWrongFieldIsNamedAtOnce() {
        Map<String, Object> risk = register.risk();
        risk.put("title", " ");
        risk.remove("cause");
        risk.put("owner", "The DRO");
        risk.put("level", "GALAXY");
        risk.put("response", "IGNORE");
        risk.put("colour", "red");
        risk.put(
                "mitigations",
                List.of(
                        Map.of("action", "17"),
                        Map.of(
                                "description",
                                "Export",
                                "action",
                                UUID.randomUUID().toString()),
                        Map.of("owner", register.post("dro"), "dueBy", "soon")));

        register.raise(register.riskManager(), risk)
                .then()
                .statusCode(400)
                .contentType(PROBLEM)
                .body(
                        "errors.field",
                        containsInAnyOrder(
                                "title",
                                "cause",
                                "owner",
                                "level",
                                "response",
                                "colour",
                                "mitigations[0].action",
                                "mitigations[1].action",
                                "mitigations[2].action",
                                "mitigations[2].dueBy"));
    }

    @Test
    void aMitigationIsAnActionOrADescription() {
        Map<String, Object> risk = register.risk();
        risk.put("mitigations", List.of(Map.of("owner", register.post("dro"))));

        register.raise(register.riskManager(), risk)
                .then()
                .statusCode(400)
                .body("errors.field", contains("mitigations[0].action"));
    }

    @Test
    void anotherOrganisationIsNotFound() {
        Map<String, Object> risk = register.risk();
        risk.put("organisation", "somebody-else");

        register.raise(register.riskManager(), risk).then().statusCode(404).contentType(PROBLEM);
    }

    @Test
    void whoBelongsToSeveralOrganisationsSaysWhich() {
        String token = Tokens.of("risk.manager")
                .organisation(register.organisation(), "another-" + register.organisation())
                .roles("risk-manager")
                .signed();
        register.raise(token, register.risk()).then().statusCode(400).body("errors.field", contains("organisation"));

        Map<String, Object> risk = register.risk();
        risk.put("organisation", register.organisation());
        register.raise(token, risk).then().statusCode(201).body("organisation", equalTo(register.organisation()));
    }

    @Test
    void ownersAreOfTheSameOrganisationAndActionsAreNamedOnce() {
        UUID action = UUID.randomUUID();
        Map<String, Object> risk = register.risk();
        risk.put("owner", "somebody-else/dro");
        risk.put(
                "mitigations",
                List.of(
                        Map.of("action", action.toString()),
                        Map.of("action", action.toString(), "owner", "somebody-else/dro")));

        register.raise(register.riskManager(), risk)
                .then()
                .statusCode(422)
                .contentType(PROBLEM)
                .body("errors.field", contains("owner", "mitigations[1].owner", "mitigations[1].action"));
    }

    @Test
    void aRaisedRiskIsShownAndPublished() {
        UUID action = UUID.randomUUID();
        Map<String, Object> risk = register.risk();
        risk.put("response", "TREAT");
        risk.put(
                "mitigations",
                List.of(
                        Map.of("action", action.toString(), "owner", register.post("o365-adoption-lead")),
                        Map.of("description", "Export the vault", "dueBy", "2027-01-31")));

        Response answer = register.raise(register.riskManager(), risk);

        answer.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("reference", equalTo("R-0001"))
                .body("status", equalTo("OPEN"))
                .body("response", equalTo("TREAT"))
                .body("version", equalTo(1))
                .body("mitigations[0].action", equalTo(action.toString()))
                .body("mitigations[0]", not(hasKey("progress")))
                .body("mitigations[1].dueBy", equalTo("2027-01-31"));
        String id = answer.path("id");
        assertThat(answer.header("Location")).endsWith("/v1/risks/" + id);
        try (var topics = new EventProbe()) {
            Envelope event = topics.await(id, "risk.raised.v1");
            ContractCheck.conforms(event);
            assertThat(event.aggregateversion()).isEqualTo(1);
            assertThat(event.organisation()).isEqualTo(register.organisation());
            assertThat(event.data().at("/by/sub").asText()).isEqualTo(Tokens.sub("risk.manager"));
            assertThat(event.data().at("/risk/reference").asText()).isEqualTo("R-0001");
            assertThat(event.data().at("/risk/mitigations/0/action").asText()).isEqualTo(action.toString());
            assertThat(event.data().at("/risk/updatedAt").asText()).isEqualTo(answer.<String>path("updatedAt"));
        }
    }

    @Test
    void aSystemRaisesRisksToo() {
        String system = Tokens.system("ddts-systems")
                .organisation(register.organisation())
                .scopes("risks:write")
                .signed();

        String id = register.raise(system, register.risk())
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        try (var topics = new EventProbe()) {
            assertThat(topics.await(id, "risk.raised.v1")
                            .data()
                            .at("/by/client")
                            .asText())
                    .isEqualTo("ddts-systems");
        }
    }

    @Test
    void theSameKeyGivesTheSameRisk() {
        String key = UUID.randomUUID().toString();

        Response first = keyed(key, register.risk());
        Response again = keyed(key, register.risk());
        Map<String, Object> other = register.risk();
        other.put("title", "Something else");

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(again.header("Location")).isEqualTo(first.header("Location"));
        keyed(key, other).then().statusCode(422);
        Register.as(register.riskManager()).get("/v1/risks").then().body("items.reference", contains("R-0001"));
    }

    @Test
    void aRefusedRiskTakesNoReference() {
        Map<String, Object> refused = register.risk();
        refused.put("owner", "somebody-else/dro");

        register.raised(register.risk());
        register.raise(register.riskManager(), refused).then().statusCode(422);
        register.raise(register.riskManager(), register.risk()).then().body("reference", equalTo("R-0002"));
    }

    @Test
    void risksRaisedAtTheSameMomentHaveReferencesOfTheirOwn() throws Exception {
        int people = 8;
        String token = register.riskManager();
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Future<String>> references = IntStream.range(0, people)
                    .mapToObj(i -> threads.submit(() -> {
                        start.await();
                        return register.raise(token, register.risk()).<String>path("reference");
                    }))
                    .toList();
            start.countDown();

            List<String> given = new ArrayList<>();
            for (var reference : references) {
                given.add(reference.get());
            }
            assertThat(given)
                    .containsExactlyInAnyOrder(
                            "R-0001", "R-0002", "R-0003", "R-0004", "R-0005", "R-0006", "R-0007", "R-0008");
        }
    }

    private Response keyed(String key, Object body) {
        return Register.as(register.riskManager())
                .contentType(ContentType.JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/risks");
    }
}
