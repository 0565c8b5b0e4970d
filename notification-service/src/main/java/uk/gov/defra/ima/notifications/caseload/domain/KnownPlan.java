package uk.gov.defra.ima.notifications.caseload.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Our copy of a plan, kept for its title; the action-service owns it. */
@Entity
@Table(name = "known_plan")
public class KnownPlan {

    @Id
    private UUID id;

    private String organisation;
    private String title;
    private long version;

    /** For the persistence provider. */
    protected KnownPlan() {}

    /** The first that is heard of a plan, at whatever version. */
    public KnownPlan(PlanState state) {
        id = state.id();
        overwrite(state);
    }

    /**
     * Takes a newer state; what is older or the same changes nothing.
     *
     * @return whether it was newer
     */
    public boolean take(PlanState state) {
        if (state.version() <= version) {
            return false;
        }
        overwrite(state);
        return true;
    }

    /** The plan as last told. */
    public PlanState state() {
        return new PlanState(id, organisation, title, version);
    }

    private void overwrite(PlanState state) {
        organisation = state.organisation();
        title = state.title();
        version = state.version();
    }
}
