package uk.gov.defra.ima.reports;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.testing.RealInfrastructure;
import uk.gov.defra.ima.testing.Tokens;
import uk.gov.defra.ima.testing.fuzz.ApiFuzz;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class FuzzComponentTest extends ApiFuzz {

    @Override
    protected List<Tokens> callers() {
        return List.of(
                Tokens.of("fuzz.officer").organisation(ORGANISATION).roles("kim-manager", "director", "operator"),
                Tokens.of("fuzz.owner").organisation(ORGANISATION).posts(ORGANISATION + "/dro"),
                Tokens.system(CLIENT).organisation(ORGANISATION).scopes("reports:read"));
    }

    @Override
    protected Map<String, List<String>> known() {
        return Map.of("organisation", List.of(ORGANISATION));
    }
}
