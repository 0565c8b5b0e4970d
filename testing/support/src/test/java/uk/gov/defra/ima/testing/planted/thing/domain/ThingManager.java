package uk.gov.defra.ima.testing.planted.thing.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.inject.Inject;
import uk.gov.defra.ima.testing.planted.thing.rest.ThingResource;

/** Breaks one rule in each line. */
public class ThingManager {
    @Inject
    private ThingResource injected;

    /** Known to Jackson, and asleep. */
    @JsonIgnore
    public ThingResource late() throws InterruptedException {
        Thread.sleep(1);
        return injected;
    }
}
