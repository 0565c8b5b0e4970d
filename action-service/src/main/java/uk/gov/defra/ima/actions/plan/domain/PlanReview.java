package uk.gov.defra.ima.actions.plan.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** What the assessor found when it looked at the progress of a plan: its view, which changes nothing in ours. */
@Entity
@Immutable
@Table(name = "plan_review")
public class PlanReview {
    @Id
    UUID id;

    @Column(nullable = false)
    String organisation;

    @Column(name = "plan_id", nullable = false)
    UUID plan;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ReviewKind kind;

    @Column(name = "reviewed_on", nullable = false)
    LocalDate reviewedOn;

    @Column(nullable = false)
    String reviewer;

    @Column(nullable = false)
    String findings;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    List<View> views;

    @Column(name = "recorded_by", nullable = false)
    String recordedBy;

    @Column(name = "recorded_at", nullable = false)
    Instant recordedAt;

    /** For the persistence layer alone. */
    protected PlanReview() {}

    private PlanReview(UUID id, Plan plan, Finding finding, Actor by, Instant at) {
        this.id = id;
        organisation = plan.organisation();
        this.plan = plan.id();
        kind = finding.kind();
        reviewedOn = finding.reviewedOn();
        reviewer = finding.reviewer();
        findings = finding.findings();
        views = List.copyOf(finding.views());
        recordedBy = by.sub();
        recordedAt = at;
    }

    /** A review of a plan, recorded here. */
    public static PlanReview of(UUID id, Plan plan, Finding finding, Actor by, Instant at) {
        return new PlanReview(id, plan, finding, by, at);
    }

    /**
     * What the assessor says of a recommendation.
     *
     * @param recommendation id of the recommendation
     * @param text its words
     */
    public record View(UUID recommendation, String text) {}

    /**
     * What was found.
     *
     * @param kind when in the life of the plan
     * @param reviewedOn calendar day of the review
     * @param reviewer who reviewed
     * @param findings what was found
     * @param views what is said of single recommendations
     */
    public record Finding(ReviewKind kind, LocalDate reviewedOn, String reviewer, String findings, List<View> views) {}

    /** Id, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Id of the plan. */
    public UUID plan() {
        return plan;
    }

    /** What was found. */
    public Finding finding() {
        return new Finding(kind, reviewedOn, reviewer, findings, views);
    }

    /** Subject identifier of who recorded it here. */
    public String recordedBy() {
        return recordedBy;
    }

    /** When it was recorded here, UTC. */
    public Instant recordedAt() {
        return recordedAt;
    }
}
