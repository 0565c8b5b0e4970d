package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;

/** Why a reminder no longer holds. */
public enum CancelReason {
    ACTION_CLOSED("The action is completed, verified or withdrawn."),
    DATE_CHANGED("The completion date has changed."),
    OWNER_CHANGED("The post does not own the action any more."),
    NOW_OVERDUE("The action was due soon and is overdue now."),
    NOT_DUE_YET("The date is further away than the policy's lead time.");

    private final String words;

    CancelReason(String words) {
        this.words = words;
    }

    /** A sentence for people. */
    public String words() {
        return words;
    }

    /** Why a reminder no longer holds, given its action as it stands today; only asked of one that does not hold. */
    static CancelReason of(Owed.Key reminder, ActionState action, LocalDate today) {
        if (action.status().closed()) {
            return ACTION_CLOSED;
        }
        if (!action.owners().contains(reminder.post())) {
            return OWNER_CHANGED;
        }
        if (!action.dueLatest().filter(reminder.latest()::equals).isPresent()) {
            return DATE_CHANGED;
        }
        return today.isAfter(reminder.latest()) ? NOW_OVERDUE : NOT_DUE_YET;
    }
}
