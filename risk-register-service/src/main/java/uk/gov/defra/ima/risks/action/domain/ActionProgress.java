package uk.gov.defra.ima.risks.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What the register knows of an action now. It begins empty, at version 0: a risk may name an action before the
 * action's first event has arrived.
 */
@Entity
@Table(name = "action_progress")
public class ActionProgress {

    @EmbeddedId
    private ActionProgressKey key;

    @Column(name = "plan_id")
    private UUID plan;

    @Column(name = "ref")
    private String ref;

    @Column(name = "status")
    private String status;

    @Column(name = "status_version")
    private Long statusVersion;

    @Column(name = "status_at")
    private Instant statusAt;

    @Column(name = "version")
    private long version;

    @Column(name = "event_id")
    private UUID event;

    /** For Hibernate. */
    protected ActionProgress() {}

    private ActionProgress(ActionProgressKey key) {
        this.key = key;
    }

    /**
     * An action of which nothing is known yet.
     *
     * @param organisation slug of the organisation that names it
     * @param action its id
     */
    public static ActionProgress unknown(String organisation, UUID action) {
        return new ActionProgress(new ActionProgressKey(organisation, action));
    }

    /**
     * Takes in what an event says, unless a later one has been taken in before.
     *
     * @return the progress that the event brought; empty when it is superseded, was seen before, or left the status
     *     as it was
     * @throws IllegalArgumentException when the fact is about another action
     */
    public Optional<Progress> learn(ActionFact fact) {
        if (!key.equals(new ActionProgressKey(fact.organisation(), fact.action()))) {
            throw new IllegalArgumentException("a fact of " + fact.action() + " offered to " + key.action());
        }
        if (fact.version() <= version) {
            return Optional.empty();
        }
        version = fact.version();
        event = fact.event();
        plan = fact.plan();
        ref = fact.ref();
        if (fact.status().word().equals(status)) {
            return Optional.empty();
        }
        status = fact.status().word();
        statusVersion = fact.version();
        statusAt = fact.at();
        return progress();
    }

    /** How far the action has come; empty until its first event arrives. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(status).map(known -> new Progress(new ActionStatus(known), statusVersion, statusAt));
    }

    /** The highest version of the action seen so far; 0 before the first. */
    public long version() {
        return version;
    }
}
