package uk.gov.defra.ima.actions.planimport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;

/** An import that is asked for again under its key is the same import, in its present state. */
@QuarkusTest
class KeyedImportComponentTest extends ActionServiceTest {

    private static final String FILE = "Ref,Action,Owner\n1.1,Appoint a champion,DRO\n";

    private final String key = UUID.randomUUID().toString();
    private final String title = "Keyed " + UUID.randomUUID();

    @Test
    void theSameRequestIsTheSameImport() {
        var first = ask(FILE, null).statusCode(202).extract().<String>path("id");

        ask(FILE, "wait=30").statusCode(200).body("id", is(first)).body("state", is("DONE"));
        ask(FILE, null).statusCode(200).body("id", is(first)).body("created", is(1));
        Api.kimOfficer()
                .header("Idempotency-Key", key)
                .header("Prefer", "wait=30")
                .queryParams(query())
                .multiPart("file", "plan.csv", FILE.getBytes(UTF_8), "text/csv")
                .post("/v1/plans/imports")
                .then()
                .statusCode(200)
                .body("id", is(first));
    }

    @Test
    void twoAtTheSameMomentAreOne() throws Exception {
        var both = Together.both(
                () -> ask(FILE, "wait=30").statusCode(200).extract().<String>path("id"),
                () -> ask(FILE, "wait=30").statusCode(200).extract().<String>path("id"));

        assertThat(both.get(0)).isEqualTo(both.get(1));
    }

    @Test
    void anotherFileUnderTheKeyIsRefusedAndARefusedOneLeavesTheKeyFree() {
        ask("Ref,Action\n1.1,One\n1.1,Two\n", "wait=30").statusCode(422);
        ask(FILE, "wait=30").statusCode(200);

        ask(FILE.replace("champion", "sponsor"), "wait=30")
                .statusCode(422)
                .body("type", is("urn:defra-ima:problem:idempotency-key-reused"));
        Api.kimOfficer()
                .header("Idempotency-Key", "two words")
                .contentType("text/csv")
                .queryParams(query())
                .body(FILE)
                .post("/v1/plans/imports")
                .then()
                .statusCode(400)
                .body("errors.field", contains("Idempotency-Key"));
    }

    private ValidatableResponse ask(String file, String prefer) {
        var request = Api.kimOfficer()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .queryParams(query())
                .body(file.getBytes(UTF_8));
        if (prefer != null) {
            request.header("Prefer", prefer);
        }
        return request.post("/v1/plans/imports").then();
    }

    private Map<String, String> query() {
        return Map.of("organisation", "defra", "assessor", "TNA", "title", title, "stated-on", "2018-07-31");
    }
}
