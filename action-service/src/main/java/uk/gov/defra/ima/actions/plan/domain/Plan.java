package uk.gov.defra.ima.actions.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.web.problem.Problems;

/** An organisation's answer to an assessment of its information management. */
@Entity
@Table(name = "plan")
public class Plan {

    /** Why nothing in a closed plan changes. */
    public static final String CLOSED = "The plan is closed; nothing in it changes any more.";

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

    @Column(name = "closed_at")
    Instant closedAt;

    @Column(name = "closed_by")
    String closedBy;

    @Column(name = "closing_comment")
    String closingComment;

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

    /**
     * Gives it another title, assessor or day.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException when it is closed (conflict), or nothing would change
     *     (unprocessable)
     */
    public PlanEvent.PlanRevised revise(PlanDetails to, Actor by, Instant at) {
        refuseClosed();
        var from = details();
        if (from.equals(to)) {
            throw Problems.unprocessable("Nothing would change.");
        }
        title = to.title();
        assessor = to.assessor();
        statedOn = to.statedOn();
        changed(at);
        return new PlanEvent.PlanRevised(this, from, by, at);
    }

    /** Takes in what its assessor found. */
    public PlanEvent.PlanReviewed reviewed(PlanReview review, Actor by, Instant at) {
        refuseClosed();
        changed(at);
        return new PlanEvent.PlanReviewed(this, review, by, at);
    }

    /** Closes it for good; whoever calls has seen to it that nothing in it is left open. */
    public PlanEvent.PlanClosed close(String comment, ClosingCounts counts, Actor by, Instant at) {
        refuseClosed();
        closedAt = at;
        closedBy = by.sub();
        closingComment = comment;
        changed(at);
        return new PlanEvent.PlanClosed(this, counts, by, at);
    }

    /** Refuses a change of a closed plan: a conflict. */
    public void refuseClosed() {
        if (closedAt != null) {
            throw Problems.conflict(CLOSED);
        }
    }

    /** What {@link #revise} can change. */
    public PlanDetails details() {
        return new PlanDetails(title, assessor, statedOn);
    }

    /** When, by whom and with what words it was closed; empty while it is open. */
    public Optional<Closure> closure() {
        return Optional.ofNullable(closedAt).map(at -> new Closure(closingComment, closedBy, at));
    }

    /**
     * How a plan ended.
     *
     * @param comment what there is to say about it as a whole
     * @param by subject identifier of who closed it
     * @param at when, UTC
     */
    public record Closure(String comment, String by, Instant at) {}

    private void changed(Instant at) {
        version++;
        updatedAt = at;
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
