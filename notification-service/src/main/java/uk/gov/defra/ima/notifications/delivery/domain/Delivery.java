package uk.gov.defra.ima.notifications.delivery.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * One mail to one person, from the decision to what became of it. It holds no text and no address: both are made
 * when it is sent, from how things stand then.
 */
@Entity
@Table(name = "delivery")
public class Delivery {

    @Id
    private UUID id;

    private String organisation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeliveryKind kind;

    private String recipient;

    @Column(name = "london_day")
    private LocalDate day;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "reminder_id")
    private List<UUID> reminders;

    @Column(name = "caused_by")
    private UUID causedBy;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private DeliveryStatus status;

    private String reason;
    private int attempts;

    @Column(name = "next_attempt_at")
    private Instant nextAttemptAt;

    private long version;

    @Version
    private long revision;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the persistence provider. */
    protected Delivery() {}

    private Delivery(UUID id, String organisation, DeliveryKind kind, String recipient, Instant at) {
        this.id = id;
        this.organisation = organisation;
        this.kind = kind;
        this.recipient = recipient;
        reminders = List.of();
        status = DeliveryStatus.PENDING;
        nextAttemptAt = at;
        createdAt = at;
        updatedAt = at;
    }

    /** A digest for a London day. */
    public static Delivery digest(
            UUID id, String organisation, String recipient, LocalDate day, List<UUID> reminders, Instant at) {
        var delivery = new Delivery(id, organisation, DeliveryKind.DIGEST, recipient, at);
        delivery.day = day;
        delivery.reminders = List.copyOf(reminders);
        return delivery;
    }

    /** News of a status change, told by an event. */
    public static Delivery statusChange(UUID id, String organisation, String recipient, UUID causedBy, Instant at) {
        var delivery = new Delivery(id, organisation, DeliveryKind.STATUS_CHANGE, recipient, at);
        delivery.causedBy = causedBy;
        return delivery;
    }

    /** Takes more reminders into a digest that still waits; it then counts as the digest of that London day. */
    public void join(LocalDate today, Collection<UUID> more, Instant at) {
        expect(DeliveryStatus.PENDING);
        reminders = Stream.concat(reminders.stream(), more.stream()).distinct().toList();
        day = today;
        updatedAt = at;
    }

    /** Marks that the mail server is about to be asked: from here on, a crash leaves doubt. */
    public void take(Instant at) {
        expect(DeliveryStatus.PENDING);
        attempts++;
        move(DeliveryStatus.SENDING, null, at);
    }

    /** Leaves it for a later try; a try that did not get as far as {@link #take} counts too. */
    public void postpone(String why, Backoff backoff, Instant at) {
        expect(DeliveryStatus.PENDING, DeliveryStatus.SENDING);
        if (status == DeliveryStatus.PENDING) {
            attempts++;
        }
        move(DeliveryStatus.PENDING, why, at);
        nextAttemptAt = at.plus(backoff.after(attempts));
    }

    /** The mail server took it; an answer that comes after the doubt has been recorded still counts. */
    public DeliveryEvent.Sent sent(Instant at) {
        expect(DeliveryStatus.SENDING, DeliveryStatus.UNKNOWN);
        version++;
        move(DeliveryStatus.SENT, null, at);
        return new DeliveryEvent.Sent(state(), at);
    }

    /** It will not be sent. */
    public DeliveryEvent.Failed failed(String why, Instant at) {
        expect(DeliveryStatus.PENDING, DeliveryStatus.SENDING, DeliveryStatus.UNKNOWN);
        version++;
        move(DeliveryStatus.FAILED, why, at);
        return new DeliveryEvent.Failed(why, state(), at);
    }

    /** Nobody knows whether the mail server took it. */
    public DeliveryEvent.InDoubt doubted(String why, Instant at) {
        expect(DeliveryStatus.SENDING);
        version++;
        move(DeliveryStatus.UNKNOWN, why, at);
        return new DeliveryEvent.InDoubt(why, state(), at);
    }

    /** The delivery as a value. */
    public DeliveryState state() {
        return new DeliveryState(
                id,
                organisation,
                kind,
                recipient,
                "<" + id + "@notifications.ima>",
                status,
                Optional.ofNullable(reason),
                List.copyOf(reminders),
                Optional.ofNullable(causedBy),
                attempts,
                Optional.ofNullable(nextAttemptAt),
                version,
                revision,
                createdAt,
                updatedAt);
    }

    /** Whether the row is still as it was at a revision, and waits. */
    public boolean waitsAt(long expectedRevision) {
        return status == DeliveryStatus.PENDING && revision == expectedRevision;
    }

    private void move(DeliveryStatus to, String why, Instant at) {
        status = to;
        reason = why;
        nextAttemptAt = null;
        updatedAt = at;
    }

    private void expect(DeliveryStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw new IllegalStateException("delivery " + id + " is " + status);
        }
    }
}
