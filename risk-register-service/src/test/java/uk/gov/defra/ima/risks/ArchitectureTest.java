package uk.gov.defra.ima.risks;

import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void arrowsNamesAndRules() {
        ArchitectureRules.check("uk.gov.defra.ima.risks");
    }
}
