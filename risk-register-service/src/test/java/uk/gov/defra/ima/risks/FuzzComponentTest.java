package uk.gov.defra.ima.risks;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.testing.fuzz.ApiFuzz;

@QuarkusTest
@RealInfrastructure(database = "risks")
class FuzzComponentTest extends ApiFuzz {

    @Override
    protected List<Tokens> callers() {
        return List.of(
                Tokens.of("fuzz.manager").organisation(ORGANISATION).roles("risk-manager", "operator"),
                Tokens.of("fuzz.owner").organisation(ORGANISATION).posts(ORGANISATION + "/dro"),
                Tokens.system(CLIENT).organisation(ORGANISATION).scopes("risks:read", "risks:write"));
    }

    @Override
    protected Map<String, List<String>> known() {
        return Map.of("organisation", List.of(ORGANISATION), "owner", List.of(ORGANISATION + "/dro"));
    }
}
