package uk.gov.defra.ima.notifications.reminder.rest;

import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.notifications.reminder.application.ReminderRun;

/**
 * A run that is asked for.
 *
 * @param asAt the moment to reckon with; now when absent
 * @param dryRun whether only to show what a run would send
 */
record NewReminderRun(
        @Schema(description = "Moment to reckon with; now when absent. A run that sends must be for today in London")
        Optional<Instant> asAt,

        @Schema(description = "Show what would be sent; send and write nothing. False when absent")
        Optional<Boolean> dryRun) {

    ReminderRun.Mode mode() {
        return dryRun.orElse(false) ? ReminderRun.Mode.SHOW : ReminderRun.Mode.SEND;
    }
}
