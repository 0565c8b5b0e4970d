package uk.gov.defra.ima.actions;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.OpenApiBaseline;

@QuarkusTest
class OpenApiComponentTest extends ActionServiceTest {

    @Test
    void theApiIsWhatItsDocumentSays() throws IOException {
        OpenApiBaseline.matches();
    }
}
