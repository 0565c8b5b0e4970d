package uk.gov.defra.ima.testing;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Wrong tables of the planted endpoints: the walk has to find what is wrong with each. */
@QuarkusTest
@RealInfrastructure(database = "walked")
class EndpointWalkTest {

    @Test
    void anEndpointThatTheTableDoesNotKnowIsFound() {
        EndpointWalk walk = walk(EndpointRule.get("/v1/walked").allowsAnybody());
        assertFinds(walk::theTableHasEveryEndpointAndNoOther, "GET /v1/walked/forgotten");
    }

    @Test
    void aLineWithoutAnEndpointIsFound() {
        EndpointWalk walk = walk(EndpointRule.delete("/v1/walked/{id}").allowsSignedIn());
        assertFinds(walk::theTableHasEveryEndpointAndNoOther, "DELETE /v1/walked/{}");
    }

    @Test
    void anOpenEndpointIsFound() {
        EndpointWalk walk = walk(EndpointRule.get("/v1/walked").allowsSignedIn());
        assertFinds(walk::withoutATokenNobodyGetsIn, "GET /v1/walked without a token answered 200, not 401");
        assertFinds(walk::anInvalidTokenIsNoToken, "expired answered 200, not 401");
    }

    @Test
    void anEndpointThatLetsTooManyInIsFound() {
        EndpointWalk walk = walk(EndpointRule.post("/v1/walked").allows("actions:write"));
        assertFinds(walk::everyOtherRoleIsRefused, "as a person with every other role answered 200, not 403");
    }

    @Test
    void anEndpointThatRefusesTheRightRoleIsFound() {
        EndpointWalk walk = walk(EndpointRule.post("/v1/walked").allows("kim-manager", "risk-manager"));
        assertFinds(walk::theRightRoleGetsIn, "as risk-manager answered 403");
    }

    @Test
    void aPageThatDoesNotSendToSignInIsFound() {
        EndpointWalk walk = walk(EndpointRule.get("/v1/walked/forgotten").allowsSession());
        assertFinds(walk::withoutATokenNobodyGetsIn, "without a session answered 200");
    }

    private static void assertFinds(ThrowingCallable step, String finding) {
        assertThatThrownBy(step).isInstanceOf(AssertionError.class).hasMessageContaining(finding);
    }

    private static EndpointWalk walk(EndpointRule... rules) {
        return new EndpointWalk() {
            @Override
            protected List<EndpointRule> rules() {
                return List.of(rules);
            }
        };
    }
}
