package uk.gov.defra.ima.messaging;

import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void architecture() {
        ArchitectureRules.check("uk.gov.defra.ima.messaging");
    }
}
