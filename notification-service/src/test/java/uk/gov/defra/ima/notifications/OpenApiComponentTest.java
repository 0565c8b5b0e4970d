package uk.gov.defra.ima.notifications;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.OpenApiBaseline;
import uk.gov.defra.ima.testing.RealInfrastructure;

@QuarkusTest
@RealInfrastructure(database = "notifications")
@RealEdges
class OpenApiComponentTest {

    @Test
    void theApiIsWhatItsDocumentSays() throws IOException {
        OpenApiBaseline.matches();
    }
}
