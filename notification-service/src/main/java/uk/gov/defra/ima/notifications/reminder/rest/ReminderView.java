package uk.gov.defra.ima.notifications.reminder.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.notifications.calendar.domain.London;
import uk.gov.defra.ima.notifications.caseload.domain.Routing;
import uk.gov.defra.ima.notifications.reminder.application.ListReminders;
import uk.gov.defra.ima.notifications.reminder.domain.CancelReason;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderKind;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderState;
import uk.gov.defra.ima.notifications.reminder.domain.ReminderStatus;

/**
 * A reminder as readers see it.
 *
 * @param id UUIDv7
 * @param organisation slug that bounds it
 * @param post the post that owes
 * @param postTitle its title
 * @param action the action
 * @param actionRef its ref as written
 * @param kind what sort of reminder
 * @param latest the action's last London date
 * @param status how it stands
 * @param why a sentence for people
 * @param goesTo who is written to about it
 * @param version how many events it has had
 * @param createdAt when it was first written down
 * @param updatedAt when it last changed
 */
record ReminderView(
        UUID id,
        String organisation,
        String post,
        String postTitle,
        UUID action,
        String actionRef,
        ReminderKind kind,
        LocalDate latest,
        ReminderStatus status,
        String why,
        GoesTo goesTo,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** Why a reminder goes to nobody. */
    static final String NOBODY = "nobody holds it";

    static ReminderView of(ListReminders.Line line) {
        var reminder = line.reminder();
        var key = reminder.key();
        return new ReminderView(
                reminder.id(),
                reminder.owed().organisation(),
                key.post(),
                line.postTitle(),
                key.action(),
                reminder.owed().actionRef(),
                key.kind(),
                key.latest(),
                line.status(),
                why(reminder),
                GoesTo.of(line.routing()),
                reminder.version(),
                reminder.createdAt(),
                reminder.updatedAt());
    }

    private static String why(ReminderState reminder) {
        var date = London.inWords(reminder.key().latest());
        return reminder.cancelled().map(CancelReason::words).orElseGet(() -> switch (reminder.key()
                .kind()) {
            case DUE_SOON -> "The action is due by " + date + ".";
            case OVERDUE -> "The action was due by " + date + " and is not closed.";
        });
    }

    /**
     * Who is written to.
     *
     * @param via how the people were found
     * @param post the lead post that stands in for one that nobody holds
     * @param people subs
     * @param reason why it goes to nobody
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GoesTo(Routing.Via via, String post, List<String> people, String reason) {

        static GoesTo of(Routing routing) {
            return new GoesTo(
                    routing.via(),
                    routing.through().orElse(null),
                    List.copyOf(routing.people()),
                    routing.via() == Routing.Via.NOBODY ? NOBODY : null);
        }
    }
}
