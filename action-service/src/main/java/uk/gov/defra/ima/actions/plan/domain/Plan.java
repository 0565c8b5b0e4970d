package uk.gov.defra.ima.actions.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** An organisation's answer to an assessment of its information management. */
@Entity
@Table(name = "plan")
public class Plan {
    @Id
    UUID id;

    @Column(nullable = false)
    String organisation;

    @Column(nullable = false)
    String title;

    @Column(nullable = false)
    String assessor;

    @Column(name = "stated_on", nullable = false)
    LocalDate statedOn;

    @Column(nullable = false)
    long version;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For the persistence layer alone. */
    protected Plan() {}

    private Plan(UUID id, NewPlan from, Instant at) {
        this.id = id;
        organisation = from.organisation();
        title = from.title();
        assessor = from.assessor();
        statedOn = from.statedOn();
        version = 1;
        createdAt = at;
        updatedAt = at;
    }

    /** Registers a plan; its event is {@link PlanEvent.PlanRegistered}. */
    public static Plan register(UUID id, NewPlan from, Instant at) {
        return new Plan(id, from, at);
    }

    /** Id, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Slug of the organisation that answers. */
    public String organisation() {
        return organisation;
    }

    /** Its title, unique in the organisation without regard to case. */
    public String title() {
        return title;
    }

    /** Who made the assessment, such as The National Archives. */
    public String assessor() {
        return assessor;
    }

    /** The calendar day on which the organisation stated the plan. */
    public LocalDate statedOn() {
        return statedOn;
    }

    /** Gapless from 1; also the version of its last event. */
    public long version() {
        return version;
    }

    /** When it was recorded, UTC. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it last changed, UTC. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
