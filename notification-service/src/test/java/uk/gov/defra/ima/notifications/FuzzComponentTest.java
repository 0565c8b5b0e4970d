package uk.gov.defra.ima.notifications;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.testing.fuzz.ApiFuzz;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class FuzzComponentTest extends ApiFuzz {

    @Override
    protected List<Tokens> callers() {
        return List.of(
                Tokens.of("fuzz.officer").organisation(ORGANISATION).roles("kim-manager", "operator"),
                Tokens.of("fuzz.owner").organisation(ORGANISATION).posts(ORGANISATION + "/dro"),
                Tokens.system(CLIENT).organisation(ORGANISATION).scopes("actions:read"));
    }

    @Override
    protected Map<String, List<String>> known() {
        return Map.of("post", List.of(ORGANISATION + "/dro"));
    }
}
