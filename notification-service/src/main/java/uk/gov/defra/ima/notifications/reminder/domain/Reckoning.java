package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;

/**
 * The difference between the ledger as written and what is owed now. Reckoning again straight after finds nothing.
 *
 * @param raise what is owed and not written down, or was cancelled; the most urgent first
 * @param cancel what is written down and no longer owed, by reminder, with the reason
 */
public record Reckoning(List<Owed> raise, Map<UUID, CancelReason> cancel) {

    /**
     * Compares.
     *
     * @param standing reminders of the ledger that are not cancelled
     * @param owed what is owed now
     * @param actions how the actions of the standing reminders stand, by id
     * @param today a London date
     */
    public static Reckoning of(
            Collection<ReminderState> standing,
            Collection<Owed> owed,
            Map<UUID, ActionState> actions,
            LocalDate today) {
        var written = standing.stream().map(ReminderState::key).collect(Collectors.toCollection(HashSet::new));
        var due = owed.stream().map(Owed::key).collect(Collectors.toSet());
        var raise = owed.stream().filter(one -> written.add(one.key())).toList();
        return new Reckoning(raise, noLongerOwed(standing, due, actions, today));
    }

    private static Map<UUID, CancelReason> noLongerOwed(
            Collection<ReminderState> standing, Set<Owed.Key> due, Map<UUID, ActionState> actions, LocalDate today) {
        return standing.stream()
                .filter(reminder -> !due.contains(reminder.key()))
                .collect(Collectors.toMap(
                        ReminderState::id,
                        reminder -> CancelReason.of(
                                reminder.key(), actions.get(reminder.key().action()), today),
                        (first, second) -> first,
                        TreeMap::new));
    }

    /** The standing reminders that a change of their action has made void, whatever the day is. */
    public static Map<UUID, CancelReason> voided(Collection<ReminderState> standing, ActionState action) {
        return standing.stream()
                .filter(reminder -> action.status().closed()
                        || !action.owners().contains(reminder.key().post())
                        || !action.dueLatest()
                                .filter(reminder.key().latest()::equals)
                                .isPresent())
                .collect(Collectors.toMap(
                        ReminderState::id,
                        reminder -> CancelReason.of(
                                reminder.key(), action, reminder.key().latest()),
                        (first, second) -> first,
                        TreeMap::new));
    }
}
