package uk.gov.defra.ima.actions;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.actions.planimport.SamplePlan;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.testing.fuzz.ApiFuzz;

@QuarkusTest
@RealInfrastructure(database = "actions")
@WithTestResource(value = KeycloakEdge.class, scope = TestResourceScope.MATCHING_RESOURCES)
class FuzzComponentTest extends ApiFuzz {

    private final Tokens officer =
            Tokens.of("fuzz.officer").organisation(ORGANISATION).roles("kim-manager", "operator");

    @Override
    protected List<Tokens> callers() {
        return List.of(
                officer,
                Tokens.of("fuzz.owner").organisation(ORGANISATION).posts(ORGANISATION + "/dro"),
                Tokens.system(CLIENT).organisation(ORGANISATION).scopes("actions:read", "actions:write"));
    }

    @Override
    protected Map<String, List<String>> known() {
        return Map.of("organisation", List.of(ORGANISATION), "owner", List.of(ORGANISATION + "/dro"));
    }

    @Override
    protected void prepare() {
        Api.as(officer)
                .contentType("text/csv")
                .header("Prefer", "wait=30")
                .queryParams(Map.of(
                        "organisation", ORGANISATION,
                        "assessor", "The National Archives",
                        "title", "A plan to be fuzzed",
                        "stated-on", "2018-07-31"))
                .body(SamplePlan.bytes())
                .post("/v1/plans/imports")
                .then()
                .statusCode(200);
    }
}
