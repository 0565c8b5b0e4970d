package uk.gov.defra.ima.notifications.delivery.domain;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Timeouts;
import org.hibernate.jpa.SpecHints;

/** Every mail that was ever decided. */
@ApplicationScoped
public class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    /** What waits and may be tried now, the longest waiting first. */
    public List<DeliveryState> due(Instant now, int limit) {
        return find("status = ?1 and nextAttemptAt <= ?2 order by nextAttemptAt, id", DeliveryStatus.PENDING, now)
                .range(0, limit - 1)
                .stream()
                .map(Delivery::state)
                .toList();
    }

    /** Those wanted, the newest first, at most so many. */
    public List<DeliveryState> matching(DeliveryQuery query, int most) {
        var where = new StringBuilder("organisation in :organisations");
        var values = Parameters.with("organisations", query.organisations());
        query.recipient().ifPresent(person -> {
            where.append(" and recipient = :recipient");
            values.and("recipient", person);
        });
        query.reminder().ifPresent(reminder -> {
            where.append(" and array_contains(reminders, :reminder)");
            values.and("reminder", reminder);
        });
        query.status().ifPresent(status -> {
            where.append(" and status = :status");
            values.and("status", status);
        });
        query.since().ifPresent(since -> {
            where.append(" and createdAt >= :since");
            values.and("since", since);
        });
        query.after().ifPresent(after -> {
            where.append(" and id < :after");
            values.and("after", after);
        });
        return find(where.append(" order by id desc").toString(), values).range(0, most - 1).stream()
                .map(Delivery::state)
                .toList();
    }

    /** A delivery, locked until the transaction ends. */
    public Optional<Delivery> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A delivery, locked until the transaction ends; empty when another transaction holds it. */
    public Optional<Delivery> lockedUnlessHeld(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .singleResultOptional();
    }

    /** Deliveries whose mail server has not answered since an instant: their sender is gone. Locked. */
    public List<Delivery> unanswered(Instant since) {
        return find("status = ?1 and updatedAt < ?2 order by id", DeliveryStatus.SENDING, since)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint(SpecHints.HINT_SPEC_LOCK_TIMEOUT, Timeouts.SKIP_LOCKED_MILLI)
                .list();
    }

    /** Digests of an organisation that still wait, by recipient. Locked, so that none leaves meanwhile. */
    public Map<String, Delivery> waitingDigests(String organisation) {
        var waiting = new HashMap<String, Delivery>();
        find(
                        "organisation = ?1 and kind = ?2 and status = ?3 order by id",
                        organisation,
                        DeliveryKind.DIGEST,
                        DeliveryStatus.PENDING)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .forEach(digest -> waiting.put(digest.state().recipient(), digest));
        return waiting;
    }

    /** For whom a digest still waits. */
    public Set<String> awaitDigest(String organisation) {
        return find(
                        "organisation = ?1 and kind = ?2 and status = ?3",
                        organisation,
                        DeliveryKind.DIGEST,
                        DeliveryStatus.PENDING)
                .stream()
                .map(digest -> digest.state().recipient())
                .collect(Collectors.toSet());
    }

    /** Who has had their digest of a London day; one that failed does not count. */
    public Set<String> hadDigest(String organisation, LocalDate day) {
        return Set.copyOf(getEntityManager()
                .createQuery("""
                        select distinct recipient from Delivery
                        where organisation = :organisation and kind = :kind and day = :day and status <> :failed
                        """, String.class)
                .setParameter("organisation", organisation)
                .setParameter("kind", DeliveryKind.DIGEST)
                .setParameter("day", day)
                .setParameter("failed", DeliveryStatus.FAILED)
                .getResultList());
    }

    /** Who was told of which reminder since a London date, and when last; a digest that failed told nobody. */
    public List<Told> told(String organisation, LocalDate since) {
        return getEntityManager()
                .createNativeQuery("""
                        select recipient, reminder, max(london_day) as day
                        from delivery, unnest(reminder_id) as reminder
                        where organisation = :organisation and kind = 'DIGEST' and status <> 'FAILED'
                          and london_day >= :since
                        group by recipient, reminder
                        """, Told.class)
                .setParameter("organisation", organisation)
                .setParameter("since", since)
                .getResultList();
    }

    /** Which of some reminders a mail that was sent has carried. */
    public Set<UUID> sentOf(Set<UUID> reminders) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery("""
                        select distinct reminder
                        from delivery, unnest(reminder_id) as reminder
                        where status = 'SENT' and reminder_id && :reminders and reminder = any(:reminders)
                        """, UUID.class)
                .setParameter("reminders", reminders.toArray(UUID[]::new))
                .getResultList());
    }

    /** Who has been told of an event, or is going to be. */
    public Set<String> toldOf(UUID event) {
        return Set.copyOf(getEntityManager()
                .createQuery("select recipient from Delivery where causedBy = :event", String.class)
                .setParameter("event", event)
                .getResultList());
    }

    /**
     * When a person was last told of a reminder.
     *
     * @param recipient sub of the person
     * @param reminder the reminder
     * @param day the London date of the digest
     */
    public record Told(String recipient, UUID reminder, LocalDate day) {}
}
