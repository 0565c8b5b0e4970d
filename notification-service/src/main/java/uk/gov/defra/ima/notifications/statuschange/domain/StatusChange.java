package uk.gov.defra.ima.notifications.statuschange.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A change of an action's status that people are told of, kept for the letter. */
@Entity
@Table(name = "status_change")
public class StatusChange {

    @Id
    @Column(name = "event_id")
    private UUID event;

    private String organisation;

    @Column(name = "action_id")
    private UUID action;

    @Column(name = "action_version")
    private long actionVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "owner_post")
    private List<String> owners;

    @Column(name = "by_sub")
    private String bySub;

    @Column(name = "by_post")
    private String byPost;

    @Column(name = "by_client")
    private String byClient;

    @Column(name = "from_status")
    private String from;

    @Column(name = "to_status")
    private String to;

    private String comment;

    @Column(name = "changed_at")
    private Instant at;

    @Column(name = "awaits_post")
    private String awaits;

    /** For the persistence provider. */
    protected StatusChange() {}

    /** A change that was just told. */
    public StatusChange(StatusChangeState state) {
        event = state.event();
        organisation = state.organisation();
        action = state.action();
        actionVersion = state.actionVersion();
        owners = List.copyOf(state.owners());
        bySub = state.by().sub().orElse(null);
        byPost = state.by().post().orElse(null);
        byClient = state.by().client().orElse(null);
        from = state.from();
        to = state.to();
        comment = state.comment().orElse(null);
        at = state.at();
    }

    /** Notes which post has to be heard of before everybody concerned can be told; none, when all are. */
    public void await(Optional<String> post) {
        awaits = post.orElse(null);
    }

    /** The change as a value. */
    public StatusChangeState state() {
        return new StatusChangeState(
                event,
                organisation,
                action,
                actionVersion,
                List.copyOf(owners),
                new StatusChangeState.By(
                        Optional.ofNullable(bySub), Optional.ofNullable(byPost), Optional.ofNullable(byClient)),
                from,
                to,
                Optional.ofNullable(comment),
                at);
    }
}
