package uk.gov.defra.ima.actions.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.actions.ActionServiceTest;
import uk.gov.defra.ima.actions.Api;
import uk.gov.defra.ima.actions.Together;
import uk.gov.defra.ima.testing.ContractCheck;
import uk.gov.defra.ima.testing.EventProbe;

@QuarkusTest
class LinksComponentTest extends ActionServiceTest {

    @Test
    void actionsAreLinkedAndLinksTakenBack() {
        var plan = Api.realPlan();
        var first = Api.action(plan, "1.3");
        var second = Api.action(plan, "5.5");

        Api.change(Api.dro(), first, "links", null, depends(second))
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("links.kind", contains("DEPENDS_ON"))
                .body("links.action", contains(second));
        Api.o365Lead()
                .get("/v1/actions/{id}/links", second)
                .then()
                .statusCode(200)
                .body("items.direction", contains("TO_THIS"))
                .body("items.other.ref", contains("1.3"));
        Api.o365Lead()
                .get("/v1/actions/{id}/links", first)
                .then()
                .body("items.direction", contains("FROM_THIS"))
                .body("items.other.ref", contains("5.5"));
        Api.dro()
                .delete("/v1/actions/{id}/links/DEPENDS_ON/{other}", first, second)
                .then()
                .statusCode(200)
                .body("links", empty());
        Api.dro()
                .delete("/v1/actions/{id}/links/DEPENDS_ON/{other}", first, second)
                .then()
                .statusCode(404);

        try (var probe = new EventProbe()) {
            ContractCheck.conforms(probe.await(first, "action.linked.v1"));
            ContractCheck.conforms(probe.await(first, "action.unlinked.v1"));
        }
    }

    @Test
    void linkingClimbsTheLadder() {
        var plan = Api.realPlan();
        var first = Api.action(plan, "1.3");
        var second = Api.action(plan, "5.5");

        Api.change(Api.o365Lead(), first, "links", null, depends(second)).statusCode(403);
        Api.change(Api.foreigner(), first, "links", null, depends(second)).statusCode(404);
        Api.change(Api.dro(), first, "links", null, Map.of("kind", "BLOCKS"))
                .statusCode(400)
                .body("errors.field", containsInAnyOrder("kind", "action"));
        Api.change(Api.dro(), first, "links", null, depends(first)).statusCode(422);
        Api.change(Api.dro(), first, "links", null, depends(UUID.randomUUID().toString()))
                .statusCode(422)
                .body("errors.field", contains("action"));
        Api.change(Api.dro(), first, "links", null, depends(second)).statusCode(200);
        Api.change(Api.dro(), first, "links", null, depends(second)).statusCode(422);
    }

    @Test
    void noActionWaitsForItselfThroughOthers() {
        var plan = Api.realPlan();
        var a = Api.action(plan, "1.1");
        var b = Api.action(plan, "1.2");
        var c = Api.action(plan, "1.3");
        Api.change(Api.kimOfficer(), a, "links", null, depends(b)).statusCode(200);
        Api.change(Api.kimOfficer(), b, "links", null, depends(c)).statusCode(200);

        Api.change(Api.kimOfficer(), c, "links", null, depends(a))
                .statusCode(422)
                .body("errors[0].problem", containsString("depends on this action"));
        Api.change(Api.kimOfficer(), c, "links", null, Map.of("kind", "SEE_ALSO", "action", a))
                .statusCode(200);
    }

    @Test
    void twoWhoLinkAtTheSameMomentMakeNoCircleEither() throws Exception {
        var plan = Api.realPlan();
        var a = Api.action(plan, "1.1");
        var b = Api.action(plan, "1.2");

        var answers = Together.both(
                () -> Api.change(Api.kimOfficer(), a, "links", null, depends(b))
                        .extract()
                        .statusCode(),
                () -> Api.change(Api.kimOfficer(), b, "links", null, depends(a))
                        .extract()
                        .statusCode());

        assertThat(answers).containsExactlyInAnyOrder(200, 422);
    }

    private static Map<String, Object> depends(String other) {
        return Map.of("kind", "DEPENDS_ON", "action", other);
    }
}
