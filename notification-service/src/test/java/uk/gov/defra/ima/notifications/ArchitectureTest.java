package uk.gov.defra.ima.notifications;

import org.junit.jupiter.api.Test;
import uk.gov.defra.ima.testing.ArchitectureRules;

class ArchitectureTest {

    @Test
    void arrowsRunOneWay() {
        ArchitectureRules.check("uk.gov.defra.ima.notifications");
    }
}
