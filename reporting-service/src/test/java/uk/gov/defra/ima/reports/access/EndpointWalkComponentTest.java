package uk.gov.defra.ima.reports.access;

import static uk.gov.defra.ima.testing.EndpointRule.get;
import static uk.gov.defra.ima.testing.EndpointRule.post;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.gov.defra.ima.testing.EndpointRule;
import uk.gov.defra.ima.testing.EndpointWalk;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class EndpointWalkComponentTest extends EndpointWalk {

    private static final String[] READERS = {"director", "kim-manager", "assurance-reader", "reports:read"};

    @Override
    protected List<EndpointRule> rules() {
        return List.of(
                get("/v1/overview").allowsSignedIn(),
                get("/v1/plans").allowsSignedIn(),
                get("/v1/plans/{id}").allowsSignedIn(),
                post("/v1/assurance-statements").allows("director", "kim-manager"),
                get("/v1/assurance-statements").allows(READERS),
                get("/v1/assurance-statements/{id}").allows(READERS),
                get("/v1/assurance-statements/{id}/evidence").allows(READERS),
                get("/v1/events").allows(READERS),
                get("/v1/dead-letters").allows("operator"),
                get("/v1/dead-letters/{id}").allows("operator"),
                post("/v1/dead-letters/{id}/redrive").allows("operator"),
                get("/v1/blocked-publications").allows("operator"),
                post("/v1/blocked-publications/{subject}/retry").allows("operator"),
                get("/").allowsSession(),
                get("/plans/{id}").allowsSession(),
                get("/signed-in").allowsSession(),
                get("/sign-out").allowsAnybody(),
                get("/signed-out").allowsAnybody(),
                get("/sign-in-failed").allowsAnybody(),
                get("/assets/{version}/{name}").allowsAnybody().with("name", "ima.css"));
    }
}
