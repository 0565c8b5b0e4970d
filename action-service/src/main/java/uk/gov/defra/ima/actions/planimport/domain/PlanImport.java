package uk.gov.defra.ima.actions.planimport.domain;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.domain.NewPlan;
import uk.gov.defra.ima.actions.plan.domain.Plan;

/** A file that somebody asked to import, kept so that a restart loses no request. */
@Entity
@Table(name = "plan_import")
public class PlanImport {

    /** How often an import is begun before it is given up: a file that brings the process down must not do so for ever. */
    public static final int ATTEMPTS = 5;

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

    @Basic(fetch = FetchType.LAZY)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    byte[] content;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    ImportWishes wishes;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    ImportState state;

    @Column(nullable = false)
    int attempt;

    @Column(name = "taken_at")
    Instant takenAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "asked_by", nullable = false)
    Actor askedBy;

    @Column(name = "plan_id")
    UUID plan;

    @Column(name = "updates_id", updatable = false)
    UUID updates;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    ImportReport report;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    /** For the persistence layer alone. */
    protected PlanImport() {}

    private PlanImport(UUID id, NewPlan wanted, byte[] content, ImportWishes wishes, int rows, Actor by, Instant at) {
        this.id = id;
        organisation = wanted.organisation();
        title = wanted.title();
        assessor = wanted.assessor();
        statedOn = wanted.statedOn();
        this.content = content.clone();
        this.wishes = wishes;
        state = ImportState.WAITING;
        askedBy = by;
        report = ImportReport.waiting(rows);
        createdAt = at;
    }

    /** Asks for a plan to be made from a file of {@code rows} rows, byte for byte. */
    public static PlanImport ask(
            UUID id, NewPlan wanted, byte[] content, ImportWishes wishes, int rows, Actor by, Instant at) {
        return new PlanImport(id, wanted, content, wishes, rows, by, at);
    }

    /** Asks for a plan that stands here to be brought up to a file of {@code rows} rows. */
    public static PlanImport askUpdate(
            UUID id, Plan plan, byte[] content, ImportWishes wishes, int rows, Actor by, Instant at) {
        var wanted = new NewPlan(plan.organisation(), plan.title(), plan.assessor(), plan.statedOn());
        var job = new PlanImport(id, wanted, content, wishes, rows, by, at);
        job.updates = plan.id();
        return job;
    }

    /** Begins another attempt; false when there were enough, and the import has failed. */
    public boolean begin(Instant at) {
        if (attempt >= ATTEMPTS) {
            fail(List.of(CellProblem.row(0, "could not be processed in " + ATTEMPTS + " attempts")), at);
            return false;
        }
        attempt++;
        takenAt = at;
        return true;
    }

    /** All of it is applied. */
    public void done(Plan made, int created, List<CellProblem> warnings, Instant at) {
        state = ImportState.DONE;
        plan = made.id();
        report = report.made(created, warnings);
        finishedAt = at;
    }

    /** The plan that it updates is as the report says. */
    public void updated(ImportReport done, Instant at) {
        state = ImportState.DONE;
        plan = updates;
        report = done;
        finishedAt = at;
    }

    /** None of it is applied. */
    public void fail(List<CellProblem> reasons, Instant at) {
        state = ImportState.FAILED;
        report = report.failed(reasons);
        finishedAt = at;
    }

    /** The plan that was asked for. */
    public NewPlan wanted() {
        return new NewPlan(organisation, title, assessor, statedOn);
    }

    /** Id, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Slug of the organisation that bounds it. */
    public String organisation() {
        return organisation;
    }

    /** The file, byte for byte. */
    public byte[] content() {
        return content.clone();
    }

    /** How the file is to be read. */
    public ImportWishes wishes() {
        return wishes == null ? ImportWishes.NONE : wishes;
    }

    /** Where it stands. */
    public ImportState state() {
        return state;
    }

    /** The plan that it is to update; empty when it makes one. */
    public Optional<UUID> updates() {
        return Optional.ofNullable(updates);
    }

    /** Who asked for it. */
    public Actor askedBy() {
        return askedBy;
    }

    /** The plan that it made; empty until it is done. */
    public Optional<UUID> plan() {
        return Optional.ofNullable(plan);
    }

    /** Counts, warnings and errors. */
    public ImportReport report() {
        return report;
    }
}
