package uk.gov.defra.ima.risks;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.gov.defra.ima.testing.EndpointRule;
import uk.gov.defra.ima.testing.EndpointWalk;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "risks")
class EndpointWalkComponentTest extends EndpointWalk {

    private static final String[] READERS = {"risk-manager", "director", "assurance-reader", "risks:read"};
    private static final String[] WRITERS = {"risk-manager", "risks:write"};

    @Override
    protected List<EndpointRule> rules() {
        return List.of(
                EndpointRule.post("/v1/risks").allows(WRITERS),
                // Holders of an owner post read as well; that is not a role, and is tested with the resource.
                EndpointRule.get("/v1/risks").allows(READERS),
                EndpointRule.get("/v1/risks/{id}").allows(READERS),
                EndpointRule.post("/v1/risks/{id}/mitigations").allows(WRITERS),
                EndpointRule.get("/v1/risks/{id}/history").allows(READERS),
                EndpointRule.get("/v1/events").allows(READERS),
                EndpointRule.get("/v1/dead-letters").allows("operator"),
                EndpointRule.get("/v1/dead-letters/{id}").allows("operator"),
                EndpointRule.post("/v1/dead-letters/{id}/redrive").allows("operator"),
                EndpointRule.get("/v1/blocked-publications").allows("operator"),
                EndpointRule.post("/v1/blocked-publications/{subject}/retry").allows("operator"));
    }
}
