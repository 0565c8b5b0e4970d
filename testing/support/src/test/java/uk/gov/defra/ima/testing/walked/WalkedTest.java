package uk.gov.defra.ima.testing.walked;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.gov.defra.ima.testing.EndpointRule;
import uk.gov.defra.ima.testing.EndpointWalk;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "walked")
class WalkedTest extends EndpointWalk {

    @Override
    protected List<EndpointRule> rules() {
        return List.of(
                EndpointRule.get("/v1/walked").allowsAnybody(),
                EndpointRule.get("/v1/walked/{id}").allowsSignedIn(),
                EndpointRule.post("/v1/walked").allows("kim-manager", "actions:write"),
                EndpointRule.get("/v1/walked/forgotten").allowsAnybody(),
                EndpointRule.get("/walked").allowsSession());
    }
}
