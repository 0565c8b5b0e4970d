package uk.gov.defra.ima.notifications.caseload.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Our copy of an action; the action-service owns it. */
@Entity
@Table(name = "known_action")
public class KnownAction {

    @Id
    private UUID id;

    private String organisation;

    @Column(name = "plan_id")
    private UUID plan;

    private String ref;
    private String description;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "owner_post")
    private List<String> owners;

    @Column(name = "due_latest")
    private LocalDate dueLatest;

    @Column(name = "due_as_stated")
    private String dueAsStated;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    private ActionStatus status;

    private long version;

    /** For the persistence provider. */
    protected KnownAction() {}

    /** The first that is heard of an action, at whatever version. */
    public KnownAction(ActionState state) {
        id = state.id();
        overwrite(state);
    }

    /**
     * Takes a newer state; what is older or the same changes nothing, so events may come in any order.
     *
     * @return whether it was newer
     */
    public boolean take(ActionState state) {
        if (state.version() <= version) {
            return false;
        }
        overwrite(state);
        return true;
    }

    /** The action as last told. */
    public ActionState state() {
        return new ActionState(
                id,
                organisation,
                plan,
                ref,
                description,
                owners,
                Optional.ofNullable(dueLatest),
                Optional.ofNullable(dueAsStated),
                status,
                version);
    }

    private void overwrite(ActionState state) {
        organisation = state.organisation();
        plan = state.plan();
        ref = state.ref();
        description = state.description();
        owners = state.owners();
        dueLatest = state.dueLatest().orElse(null);
        dueAsStated = state.dueAsStated().orElse(null);
        status = state.status();
        version = state.version();
    }
}
