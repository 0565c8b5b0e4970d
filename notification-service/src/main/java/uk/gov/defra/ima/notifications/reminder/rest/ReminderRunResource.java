package uk.gov.defra.ima.notifications.reminder.rest;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import uk.gov.defra.ima.notifications.reminder.application.RunReminders;
import uk.gov.defra.ima.web.caller.Caller;
import uk.gov.defra.ima.web.idempotency.Idempotent;

/** Runs of the reminder ledger that a person asks for, beside the day's own. */
@Path("/v1/reminder-runs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reminders")
@RunOnVirtualThread
class ReminderRunResource {

    private final RunReminders runReminders;
    private final Caller caller;

    ReminderRunResource(RunReminders runReminders, Caller caller) {
        this.runReminders = runReminders;
        this.caller = caller;
    }

    @POST
    @Idempotent
    @RolesAllowed("kim-manager")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Reckon what is owed now and send each holder one digest, or show what would be sent")
    public ReminderRunView run(NewReminderRun body) {
        return ReminderRunView.of(
                runReminders.run(new RunReminders.Command(caller.organisations(), body.asAt(), body.mode())));
    }
}
