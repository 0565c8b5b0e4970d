package uk.gov.defra.ima.notifications.reminder.application;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.jboss.logging.Logger;
import uk.gov.defra.ima.notifications.caseload.domain.KnownActions;

/** Looks every minute at what the day still asks for: a timer that was missed is no harm, the next look finds it. */
@ApplicationScoped
class Schedule {

    private static final Logger LOG = Logger.getLogger(Schedule.class);

    private final KnownActions actions;
    private final KeepDay keepDay;
    private final ReminderSettings settings;
    private final Clock clock;

    Schedule(KnownActions actions, KeepDay keepDay, ReminderSettings settings, Clock clock) {
        this.actions = actions;
        this.keepDay = keepDay;
        this.settings = settings;
        this.clock = clock;
    }

    @Scheduled(every = "{ima.reminders.tick}", concurrentExecution = ConcurrentExecution.SKIP)
    void look() {
        if (settings.scheduleEnabled()) {
            keepAll(clock.instant());
        }
    }

    /** One organisation's trouble does not keep the others from their day. */
    void keepAll(Instant now) {
        for (String organisation : actions.organisations()) {
            try {
                keepDay.at(organisation, now);
            } catch (RuntimeException failure) {
                LOG.errorf(
                        failure,
                        "the reminders of %s could not be reckoned; tried again at the next look",
                        organisation);
            }
        }
    }
}
