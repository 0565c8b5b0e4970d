package uk.gov.defra.ima.notifications.reminder.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A row of the reminder ledger: one for each action, post, kind and date. */
@Entity
@Table(name = "reminder")
public class Reminder {

    @Id
    private UUID id;

    private String organisation;

    @Column(name = "action_id")
    private UUID action;

    @Column(name = "action_ref")
    private String actionRef;

    private String post;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReminderKind kind;

    private LocalDate latest;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ReminderStatus status;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "cancel_reason")
    private CancelReason cancelled;

    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For the persistence provider. */
    protected Reminder() {}

    /** A row for what is owed; it counts once it is {@linkplain #raise raised}. */
    public Reminder(UUID id, Owed owed, Instant at) {
        this.id = id;
        organisation = owed.organisation();
        action = owed.key().action();
        actionRef = owed.actionRef();
        post = owed.key().post();
        kind = owed.key().kind();
        latest = owed.key().latest();
        status = ReminderStatus.CANCELLED;
        createdAt = at;
        updatedAt = at;
    }

    /** Owes it, for the first time or again. @throws IllegalStateException when it is owed already */
    public ReminderEvent.Due raise(Instant at) {
        expect(ReminderStatus.CANCELLED);
        status = ReminderStatus.DUE;
        cancelled = null;
        changed(at);
        return new ReminderEvent.Due(state(), at);
    }

    /** Owes it no longer. @throws IllegalStateException when it is not owed */
    public ReminderEvent.Cancelled cancel(CancelReason reason, Instant at) {
        expect(ReminderStatus.DUE);
        status = ReminderStatus.CANCELLED;
        cancelled = reason;
        changed(at);
        return new ReminderEvent.Cancelled(reason, state(), at);
    }

    /** The reminder as a value. */
    public ReminderState state() {
        return new ReminderState(
                id,
                new Owed(organisation, new Owed.Key(action, post, kind, latest), actionRef),
                status,
                Optional.ofNullable(cancelled),
                version,
                createdAt,
                updatedAt);
    }

    private void expect(ReminderStatus wanted) {
        if (status != wanted) {
            throw new IllegalStateException("reminder " + id + " is " + status + ", not " + wanted);
        }
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }
}
