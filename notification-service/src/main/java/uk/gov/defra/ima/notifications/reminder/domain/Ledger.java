package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;

/**
 * What is owed on a day, computed from how things stand now and from nothing else: a day that was missed costs
 * nothing, and the way in which the state came about leaves no trace.
 */
public final class Ledger {

    private Ledger() {}

    /**
     * What is owed to the owner posts of some actions.
     *
     * @param actions as they stand now, in any order
     * @param today a London date
     * @return the most urgent first, each once
     */
    public static List<Owed> owed(Collection<ActionState> actions, ReminderPolicy policy, LocalDate today) {
        return actions.stream()
                .filter(action -> !action.status().closed())
                .flatMap(action -> owed(action, policy, today))
                .sorted(Owed.MOST_URGENT_FIRST)
                .toList();
    }

    private static Stream<Owed> owed(ActionState action, ReminderPolicy policy, LocalDate today) {
        return action.dueLatest().stream()
                .flatMap(latest -> policy.kindOn(today, latest).stream()
                        .flatMap(kind -> action.owners().stream()
                                .map(post -> new Owed(
                                        action.organisation(),
                                        new Owed.Key(action.id(), post, kind, latest),
                                        action.ref()))));
    }
}
