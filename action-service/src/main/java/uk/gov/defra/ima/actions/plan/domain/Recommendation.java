package uk.gov.defra.ima.actions.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.web.problem.Problems;

/** One thing that the assessor recommended, with what the organisation says about it. */
@Entity
@Table(name = "recommendation")
public class Recommendation {
    @Id
    UUID id;

    @Column(nullable = false)
    String organisation;

    @Column(name = "plan_id", nullable = false)
    UUID plan;

    @Column(nullable = false)
    String number;

    @Column(name = "number_sort", nullable = false)
    String numberSort;

    @Column(nullable = false)
    String text;

    String commentary;

    @Column(name = "commentary_updated")
    String commentaryUpdated;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    RecommendationWords imported;

    @Column(nullable = false)
    long version;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For the persistence layer alone. */
    protected Recommendation() {}

    private Recommendation(UUID id, Plan plan, NewRecommendation from, Instant at) {
        this.id = id;
        organisation = plan.organisation();
        this.plan = plan.id();
        number = from.number().asWritten();
        numberSort = from.number().sortKey();
        text = from.text();
        commentary = from.commentary().orElse(null);
        commentaryUpdated = from.commentaryUpdated().orElse(null);
        version = 1;
        createdAt = at;
        updatedAt = at;
    }

    /** Adds a recommendation to a plan; its event is {@link PlanEvent.RecommendationAdded}. */
    public static Recommendation add(UUID id, Plan plan, NewRecommendation from, Instant at) {
        return new Recommendation(id, plan, from, at);
    }

    /**
     * Gives it other words.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when they are as they were
     */
    public PlanEvent.RecommendationRevised revise(RecommendationWords to, Actor by, Instant at) {
        var from = words();
        if (from.equals(to)) {
            throw Problems.unprocessable("Nothing would change.");
        }
        text = to.text();
        commentary = to.commentary().orElse(null);
        commentaryUpdated = to.commentaryUpdated().orElse(null);
        version++;
        updatedAt = at;
        return new PlanEvent.RecommendationRevised(this, from, by, at);
    }

    /** Keeps what a file was taken to say of it; nothing about the recommendation changes by it. */
    public void comparedWith(RecommendationWords file) {
        imported = file;
    }

    /** What the last file was taken to say of it; empty when it came from none. */
    public Optional<RecommendationWords> imported() {
        return Optional.ofNullable(imported);
    }

    /** What {@link #revise} can change. */
    public RecommendationWords words() {
        return new RecommendationWords(text, commentary(), commentaryUpdated());
    }

    /** Id, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Slug of the organisation that bounds it. */
    public String organisation() {
        return organisation;
    }

    /** Id of its plan. */
    public UUID plan() {
        return plan;
    }

    /** Its number as written. */
    public String number() {
        return number;
    }

    /** Its number as a key in natural order. */
    public String numberSort() {
        return numberSort;
    }

    /** What the assessor recommended. */
    public String text() {
        return text;
    }

    /** What the organisation says about it. */
    public Optional<String> commentary() {
        return Optional.ofNullable(commentary);
    }

    /** When that was last updated, as written. */
    public Optional<String> commentaryUpdated() {
        return Optional.ofNullable(commentaryUpdated);
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
