package uk.gov.defra.ima.notifications.reminder.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reminder ledger. */
@ApplicationScoped
public class Reminders implements PanacheRepositoryBase<Reminder, UUID> {

    private static final String CARRIED =
            "select 1 from Delivery carrier where carrier.status = SENT and array_contains(carrier.reminders, reminder.id)";

    /** What the ledger of an organisation says is owed. */
    public List<Reminder> standing(String organisation) {
        return list("organisation = ?1 and status = ?2", organisation, ReminderStatus.DUE);
    }

    /** What the ledger says is owed for an action. */
    public List<Reminder> standing(UUID action) {
        return list("action = ?1 and status = ?2 order by id", action, ReminderStatus.DUE);
    }

    /** Every row about some actions, cancelled ones included, by what tells it from the others. */
    public Map<Owed.Key, Reminder> rows(Collection<UUID> actions) {
        return find("action in ?1", Set.copyOf(actions)).stream()
                .collect(Collectors.toMap(row -> row.state().key(), Function.identity()));
    }

    /** Reminders by id that are still owed; the others are left out. */
    public List<ReminderState> stillOwed(Collection<UUID> ids) {
        return find("id in ?1 and status = ?2", Set.copyOf(ids), ReminderStatus.DUE).stream()
                .map(Reminder::state)
                .toList();
    }

    /** Those wanted, by date and then by id, at most so many. */
    public List<ReminderState> matching(ReminderQuery query, int most) {
        var where = new StringBuilder("organisation in :organisations");
        var values = Parameters.with("organisations", query.organisations());
        query.posts().ifPresent(posts -> {
            where.append(" and post in :posts");
            values.and("posts", posts);
        });
        query.post().ifPresent(post -> {
            where.append(" and post = :post");
            values.and("post", post);
        });
        query.status().ifPresent(status -> {
            where.append(
                    switch (status) {
                        case CANCELLED -> " and status = CANCELLED";
                        case SENT -> " and status = DUE and exists (" + CARRIED + ")";
                        case DUE -> " and status = DUE and not exists (" + CARRIED + ")";
                    });
        });
        query.dueOn().ifPresent(day -> {
            where.append(" and latest = :dueOn");
            values.and("dueOn", day);
        });
        query.after().ifPresent(after -> {
            where.append(" and (latest > :latest or latest = :latest and id > :id)");
            values.and("latest", after.latest()).and("id", after.id());
        });
        return find("from Reminder reminder where " + where + " order by latest, id", values)
                .range(0, most - 1)
                .stream()
                .map(Reminder::state)
                .toList();
    }
}
