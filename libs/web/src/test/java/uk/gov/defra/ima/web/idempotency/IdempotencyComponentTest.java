package uk.gov.defra.ima.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.gov.defra.ima.web.app.Http.added;
import static uk.gov.defra.ima.web.app.Http.as;
import static uk.gov.defra.ima.web.app.Http.officer;
import static uk.gov.defra.ima.web.app.Http.thing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.defra.ima.testing.TestPostgres;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.web.app.Gate;
import uk.gov.defra.ima.web.app.WithThings;

@QuarkusTest
@WithThings
class IdempotencyComponentTest {

    private static final String OWNED = "things";

    @Inject
    Gate gate;

    @Inject
    ExpiredKeys expired;

    @ParameterizedTest
    @ValueSource(strings = {"", "/plain", "/rest-response", "/silent"})
    void the_same_request_has_the_same_answer(String path) {
        String key = key();
        int before = gate.runs();

        Response first = send(key, thing("again " + key), path);
        Response second = send(key, thing("again " + key), path);

        assertThat(gate.runs() - before).isEqualTo(1);
        assertThat(first.statusCode()).isBetween(200, 299);
        assertThat(first.header("Idempotency-Replayed")).isNull();
        assertThat(second.statusCode()).isEqualTo(first.statusCode());
        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(second.header("X-Trace-Id")).isNotEqualTo(first.header("X-Trace-Id"));
    }

    @Test
    void a_body_that_is_no_record_is_known_again_too() {
        String key = key();

        Response first = file(key, new byte[] {1, 2, 3});
        Response second = file(key, new byte[] {1, 2, 3});
        Response other = file(key, new byte[] {1, 2});

        assertThat(first.jsonPath().getInt("bytes")).isEqualTo(3);
        assertThat(second.header("Idempotency-Replayed")).isEqualTo("true");
        assertThat(other.statusCode()).isEqualTo(422);
    }

    @Test
    void another_body_or_query_under_the_same_key_is_422() {
        String key = key();
        send(key, thing("first " + key), "").then().statusCode(201);

        Response otherBody = send(key, thing("other " + key), "");

        assertThat(otherBody.statusCode()).isEqualTo(422);
        assertThat(otherBody.jsonPath().getString("type")).isEqualTo("urn:defra-ima:problem:idempotency-key-reused");
    }

    @Test
    void a_key_is_the_callers_own_and_the_routes_own() {
        String key = key();
        send(key, thing("mine " + key), "").then().statusCode(201);

        Response ofAnother = as(Tokens.of("kim.head").roles("kim-manager"))
                .header("Idempotency-Key", key)
                .body(thing("theirs " + key))
                .post("/v1/things");
        Response onAnotherRoute = send(key, thing("elsewhere " + key), "/plain");

        assertThat(ofAnother.statusCode()).isEqualTo(201);
        assertThat(onAnotherRoute.statusCode()).isEqualTo(201);
        assertThat(onAnotherRoute.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void a_repeated_change_is_not_stale_because_of_itself() {
        String path = added("changed twice " + key());
        String key = key();

        Response first = rename(path, key);
        Response second = rename(path, key);

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(second.header("ETag")).isEqualTo("\"2\"");
        assertThat(second.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_failure_is_not_kept() {
        String key = key();
        String name = "taken " + key;
        added(name);
        send(key, thing(name), "").then().statusCode(409);
        TestPostgres.database(OWNED).execute("delete from thing where name = '" + name + "'");

        Response later = send(key, thing(name), "");

        assertThat(later.statusCode()).isEqualTo(201);
        assertThat(later.header("Idempotency-Replayed")).isNull();
    }

    @Test
    void a_refusal_that_is_returned_undoes_everything() {
        String key = key();

        send(key, thing("refused " + key), "/refused").then().statusCode(409);

        assertThat(send(key, thing("refused " + key), "/refused").statusCode()).isEqualTo(409);
        added("refused " + key);
    }

    @ParameterizedTest
    @ValueSource(strings = {"two words", "ünicode", "a\tb"})
    void a_key_that_is_no_key_is_400(String key) {
        Response answer = send(key, thing("never"), "");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.jsonPath().getList("errors.field")).containsExactly("Idempotency-Key");
    }

    @Test
    void a_key_too_long_is_400_and_one_of_255_is_not() {
        String name = key();

        assertThat(send("k".repeat(256), thing("long " + name), "").statusCode())
                .isEqualTo(400);
        assertThat(send(name + "k".repeat(255 - name.length()), thing("long " + name), "")
                        .statusCode())
                .isEqualTo(201);
    }

    @Test
    void after_a_day_a_key_is_free_again_and_is_purged() throws Exception {
        String used = key();
        String unused = key();
        send(used, thing("a day ago " + used), "").then().statusCode(201);
        send(unused, thing("a day ago " + unused), "").then().statusCode(201);
        TestPostgres.database(OWNED)
                .execute("update idempotency_key set created_at = created_at - interval '24 hours 1 second'");

        Response otherRequest = send(used, thing("today " + used), "");

        assertThat(otherRequest.statusCode()).isEqualTo(201);
        assertThat(otherRequest.header("Idempotency-Replayed")).isNull();
        assertThat(expired.purge()).isPositive();
        assertThat(send(used, thing("today " + used), "").header("Idempotency-Replayed"))
                .isEqualTo("true");
        assertThat(expired.purge()).isZero();
    }

    private static Response send(String key, String body, String path) {
        return officer().header("Idempotency-Key", key).body(body).post("/v1/things" + path);
    }

    private static Response file(String key, byte[] content) {
        return officer()
                .header("Idempotency-Key", key)
                .contentType("application/octet-stream")
                .body(content)
                .post("/v1/things/files");
    }

    private static Response rename(String path, String key) {
        return officer()
                .header("Idempotency-Key", key)
                .header("If-Match", "\"1\"")
                .body("{\"name\": \"renamed " + key + "\"}")
                .post(path + "/renames");
    }

    private static String key() {
        return UUID.randomUUID().toString().substring(0, 18);
    }
}
