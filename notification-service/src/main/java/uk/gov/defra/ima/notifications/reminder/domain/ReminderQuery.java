package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Which reminders are wanted.
 *
 * @param organisations slugs that bound the reader
 * @param posts the only posts whose reminders the reader may see; all of the organisations when absent
 * @param post only those of it
 * @param status only those in it
 * @param dueOn only those whose action is due by this London date
 * @param after only those that come later in the list, which runs by date and then by id
 */
public record ReminderQuery(
        Set<String> organisations,
        Optional<Set<String>> posts,
        Optional<String> post,
        Optional<ReminderStatus> status,
        Optional<LocalDate> dueOn,
        Optional<After> after) {

    /**
     * The last reminder that the reader has seen.
     *
     * @param latest its date
     * @param id its id
     */
    public record After(LocalDate latest, UUID id) {}
}
