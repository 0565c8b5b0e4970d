package uk.gov.defra.ima.notifications.calendar.application;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** Where use cases get the time from; rules get it as an argument. */
class SystemClock {

    /** In steps of a microsecond, because that is what the database keeps: what is told is what can be read again. */
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1000));
    }
}
