package uk.gov.defra.ima.notifications.reminder.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/**
 * One thing that is owed to a post: that it be reminded of an action, for one reason and one date.
 *
 * @param organisation slug that bounds it
 * @param key what tells it from every other
 * @param actionRef the action's ref as written
 */
public record Owed(String organisation, Key key, String actionRef) {

    /** The most overdue first; then as written in the plan. */
    public static final Comparator<Owed> MOST_URGENT_FIRST = Comparator.comparing(
                    (Owed owed) -> owed.key().latest())
            .thenComparing(Owed::actionRef)
            .thenComparing(owed -> owed.key().action())
            .thenComparing(owed -> owed.key().post());

    /**
     * What tells one thing owed from every other; a ledger has one row for each.
     *
     * @param action the action
     * @param post the post that owns it
     * @param kind why
     * @param latest the action's last date when this was computed
     */
    public record Key(UUID action, String post, ReminderKind kind, LocalDate latest) {}
}
