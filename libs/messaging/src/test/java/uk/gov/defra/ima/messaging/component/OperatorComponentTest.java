package uk.gov.defra.ima.messaging.component;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.testing.Tokens;

/** What operators see and do. */
@QuarkusTest
@RealInfrastructure(database = "messaging")
class OperatorComponentTest {

    @Inject
    Things things;

    @Inject
    ThingKeeper keeper;

    @Test
    @DisplayName("nobody without a token, and nobody but an operator")
    void denied() {
        for (String path : new String[] {"/v1/dead-letters", "/v1/blocked-publications"}) {
            given().get(path).then().statusCode(401);
            given().auth()
                    .oauth2(Tokens.of("kim.head").roles("kim-manager").signed())
                    .get(path)
                    .then()
                    .statusCode(403);
            operator().get(path).then().statusCode(200);
            operator().queryParam("limit", 0).get(path).then().statusCode(400);
            operator().queryParam("cursor", "made-up").get(path).then().statusCode(400);
        }
        given().post("/v1/dead-letters/" + UUID.randomUUID() + "/redrive")
                .then()
                .statusCode(401);
        given().post("/v1/blocked-publications/x/retry").then().statusCode(401);
    }

    @Test
    @DisplayName("a dead letter is listed without its content, redriven, and complete then")
    void deadLetter() {
        String subject = things.name();
        keeper.fail(subject);
        things.record(subject, 1);
        String id = awaitLetter(subject);

        operator()
                .get("/v1/dead-letters/" + id)
                .then()
                .statusCode(200)
                .body("subject", equalTo(subject))
                .body("state", equalTo("OPEN"))
                .body("kind", equalTo("FAILED"))
                .body("version", equalTo(1))
                .body("reason", equalTo("IllegalStateException: told to fail"))
                .body("attempts", equalTo(2))
                .body("redrivenAt", nullValue())
                .body("", not(hasItem("payload")));
        operator()
                .post("/v1/dead-letters/" + id + "/redrive")
                .then()
                .statusCode(422)
                .contentType(containsString("application/problem+json"));
        operator().get("/v1/dead-letters/" + id).then().body("attempts", equalTo(3));

        keeper.recover(subject);
        operator()
                .post("/v1/dead-letters/" + id + "/redrive")
                .then()
                .statusCode(200)
                .body("state", equalTo("REDRIVEN"))
                .body("redrivenAt", notNullValue());
        operator().post("/v1/dead-letters/" + id + "/redrive").then().statusCode(409);

        things.awaitEffects(subject, 1);
        assertThat(things.number(
                        "select count(*) from event_gap where healed_at is null and subject = '" + subject + "'"))
                .isZero();
        assertThat(things.text("select redriven_by from dead_letter where id = '" + id + "'"))
                .isEqualTo(Tokens.sub("operator"));
    }

    @Test
    @DisplayName("dead letters of other organisations do not exist")
    void otherOrganisation() {
        String subject = things.name();
        keeper.fail(subject);
        things.record(subject, 1);
        String id = awaitLetter(subject);
        RequestSpecification stranger = given().auth()
                .oauth2(Tokens.of("operator")
                        .roles("operator")
                        .organisation("other")
                        .signed());

        given(stranger).get("/v1/dead-letters/" + id).then().statusCode(404);
        given(stranger).post("/v1/dead-letters/" + id + "/redrive").then().statusCode(404);
        given(stranger).get("/v1/dead-letters").then().body("items.id", not(hasItem(id)));
        operator().get("/v1/dead-letters/" + UUID.randomUUID()).then().statusCode(404);
        operator().get("/v1/dead-letters/not-a-uuid").then().statusCode(404);
    }

    @Test
    @DisplayName("dead letters come in pages, the latest first")
    void pages() {
        String first = things.name();
        String second = things.name();
        keeper.fail(first);
        keeper.fail(second);
        things.record(first, 1);
        String older = awaitLetter(first);
        things.record(second, 1);
        String newer = awaitLetter(second);

        String next = operator()
                .queryParam("state", "OPEN")
                .queryParam("limit", 1)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(newer)))
                .extract()
                .path("next");
        operator()
                .queryParam("state", "OPEN")
                .queryParam("limit", 1)
                .queryParam("cursor", next)
                .get("/v1/dead-letters")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(older)));
        operator().queryParam("cursor", next).get("/v1/dead-letters").then().statusCode(400);
    }

    @Test
    @DisplayName("a held aggregate is listed, and published when an operator says so")
    void blocked() {
        String subject = "defra/" + things.name();
        things.record(subject, 1);
        things.awaitEffects(subject, 1);
        // Held back as if Kafka had refused its next version; how that comes about is tested with the relay.
        TestPostgres.database("messaging").execute("""
                insert into publication_blocked (subject, organisation, topic, position, event_id, reason)
                values ('%s', 'defra', 'ima.actions.v1', (select max(position) + 1 from event_feed), gen_random_uuid(), 'no')
                """.formatted(subject));
        things.record(subject, 2);
        String other = things.name();
        things.record(other, 1);
        things.awaitEffects(other, 1);

        operator()
                .get("/v1/blocked-publications")
                .then()
                .statusCode(200)
                .body("items.findAll { it.subject == '" + subject + "' }", hasSize(1));
        assertThat(things.number("select count(*) from effect where subject = '" + subject + "'"))
                .isEqualTo(1);

        operator().post("/v1/blocked-publications/nobody/retry").then().statusCode(404);
        operator().post("/v1/blocked-publications/" + subject + "/retry").then().statusCode(202);

        things.awaitEffects(subject, 2);
        await().atMost(Duration.ofSeconds(5))
                .untilAsserted(() ->
                        operator().get("/v1/blocked-publications").then().body("items.subject", not(hasItem(subject))));
    }

    @Test
    @DisplayName("the feed is JSON with each envelope in it")
    void feed() {
        String subject = things.name();
        UUID id = things.record(subject, 1);
        things.awaitEffects(subject, 1);

        given().auth()
                .oauth2(Tokens.system("ddts-systems").scopes("actions:read").signed())
                .queryParam("subject", subject)
                .get("/v1/events")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].event.id", equalTo(id.toString()))
                .body("items[0].event.data.n", equalTo(1))
                .body("items[0].position", notNullValue())
                .body("last", notNullValue());
    }

    @Test
    void theFeedRefusesPositionsAndVersionsThatThereCannotBe() {
        given().auth()
                .oauth2(Tokens.system("ddts-systems").scopes("actions:read").signed())
                .queryParam("after", -1)
                .queryParam("from-version", 0)
                .get("/v1/events")
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("after", "from-version"));
    }

    private String awaitLetter(String subject) {
        String where = " from dead_letter where subject = '" + subject + "'";
        await().atMost(Duration.ofSeconds(20)).until(() -> things.number("select count(*)" + where) == 1);
        return things.text("select id" + where);
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator").roles("operator").signed());
    }
}
