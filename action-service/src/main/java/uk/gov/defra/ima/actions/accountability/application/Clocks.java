package uk.gov.defra.ima.actions.accountability.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock that the service goes by. */
class Clocks {

    /** The zone in which calendar days are counted. */
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(LONDON);
    }
}
