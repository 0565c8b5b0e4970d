package uk.gov.defra.ima.notifications;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import uk.gov.defra.ima.testing.EndpointRule;
import uk.gov.defra.ima.testing.EndpointWalk;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class NotificationEndpointWalkTest extends EndpointWalk {

    @Override
    protected List<EndpointRule> rules() {
        return List.of(
                EndpointRule.get("/v1/reminders").allowsSignedIn(),
                EndpointRule.get("/v1/deliveries").allowsSignedIn(),
                EndpointRule.post("/v1/reminder-runs")
                        .allows("kim-manager")
                        .sending("application/json", "{\"dryRun\":true}"),
                EndpointRule.get("/v1/events").allows("kim-manager", "actions:read"),
                EndpointRule.get("/v1/dead-letters").allows("operator"),
                EndpointRule.get("/v1/dead-letters/{id}").allows("operator"),
                EndpointRule.post("/v1/dead-letters/{id}/redrive").allows("operator"),
                EndpointRule.get("/v1/blocked-publications").allows("operator"),
                EndpointRule.post("/v1/blocked-publications/{subject: .+}/retry")
                        .allows("operator"));
    }
}
