package uk.gov.defra.ima.reports;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.reports.access.CodeExchange;
import uk.gov.defra.ima.testing.OpenApiBaseline;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "reports")
@WithTestResource(value = CodeExchange.class, scope = TestResourceScope.MATCHING_RESOURCES)
class OpenApiComponentTest {

    @Test
    void theApiIsWhatItsDocumentSays() throws IOException {
        OpenApiBaseline.matches();
    }
}
