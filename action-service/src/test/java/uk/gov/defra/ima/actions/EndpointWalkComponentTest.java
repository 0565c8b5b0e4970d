package uk.gov.defra.ima.actions;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.gov.defra.ima.testing.EndpointRule;
import uk.gov.defra.ima.testing.EndpointWalk;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "actions")
@WithTestResource(value = KeycloakEdge.class, scope = TestResourceScope.MATCHING_RESOURCES)
class EndpointWalkComponentTest extends EndpointWalk {

    @Override
    protected List<EndpointRule> rules() {
        return List.of(
                EndpointRule.post("/v1/plans/imports").allows("kim-manager").sending("text/csv", "x"),
                EndpointRule.get("/v1/plans/imports/{id}").allows("kim-manager"),
                EndpointRule.get("/v1/plans"),
                EndpointRule.post("/v1/plans").allows("kim-manager"),
                EndpointRule.get("/v1/plans/{id}"),
                EndpointRule.patch("/v1/plans/{id}").allows("kim-manager"),
                EndpointRule.get("/v1/plans/{id}/recommendations"),
                EndpointRule.post("/v1/plans/{id}/recommendations").allows("kim-manager"),
                EndpointRule.get("/v1/plans/{id}/recommendations/{recommendation}"),
                EndpointRule.patch("/v1/plans/{id}/recommendations/{recommendation}")
                        .allows("kim-manager"),
                EndpointRule.get("/v1/plans/{id}/reviews"),
                EndpointRule.post("/v1/plans/{id}/reviews").allows("kim-manager"),
                EndpointRule.post("/v1/plans/{id}/closure").allows("kim-manager"),
                EndpointRule.get("/v1/plans/{id}/closure-pack"),
                EndpointRule.get("/v1/actions"),
                EndpointRule.get("/v1/actions/facets"),
                EndpointRule.post("/v1/actions"),
                EndpointRule.post("/v1/actions/bulk-changes"),
                EndpointRule.get("/v1/actions/{id}"),
                EndpointRule.post("/v1/actions/{id}/status-changes"),
                EndpointRule.patch("/v1/actions/{id}"),
                EndpointRule.post("/v1/actions/{id}/commentary"),
                EndpointRule.get("/v1/actions/{id}/commentary"),
                EndpointRule.post("/v1/actions/{id}/evidence"),
                EndpointRule.get("/v1/actions/{id}/links"),
                EndpointRule.post("/v1/actions/{id}/links"),
                EndpointRule.delete("/v1/actions/{id}/links/{kind}/{action}").with("kind", "SEE_ALSO"),
                EndpointRule.post("/v1/actions/{id}/due-revisions"),
                EndpointRule.post("/v1/actions/{id}/reassignments"),
                EndpointRule.get("/v1/actions/{id}/history"),
                EndpointRule.get("/v1/posts"),
                EndpointRule.get("/v1/posts/{organisation}/{slug}").with("organisation", "defra"),
                EndpointRule.patch("/v1/posts/{organisation}/{slug}")
                        .with("organisation", "defra")
                        .allows("kim-manager"),
                EndpointRule.get("/v1/posts/{organisation}/{slug}/history").with("organisation", "defra"),
                EndpointRule.get("/v1/events"),
                EndpointRule.get("/v1/dead-letters").allows("operator"),
                EndpointRule.get("/v1/dead-letters/{id}").allows("operator"),
                EndpointRule.post("/v1/dead-letters/{id}/redrive").allows("operator"),
                EndpointRule.get("/v1/blocked-publications").allows("operator"),
                EndpointRule.post("/v1/blocked-publications/{subject}/retry").allows("operator"));
    }
}
