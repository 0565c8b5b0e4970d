package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.due.domain.DueRevision;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * One thing that the department said it would do about a recommendation. The whole aggregate is one row: a change of
 * status costs one locked read and one write.
 */
@Entity
@Table(name = "action")
@DynamicUpdate
public class Action {
    @Id
    UUID id;

    @Column(nullable = false)
    String organisation;

    @Column(name = "plan_id", nullable = false)
    UUID plan;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "recommendation_id", nullable = false)
    Recommendation recommendation;

    @Embedded
    Reference reference;

    @Column(nullable = false)
    String description;

    @Embedded
    Ownership ownership;

    String priority;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Mutability(Immutability.class)
    @Column(nullable = false)
    List<String> labels;

    @Embedded
    Timescale timescale;

    @Embedded
    Progress progress;

    @Column(name = "plan_closed", nullable = false)
    boolean planClosed;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    Commentary commentary;

    @Embedded
    Connections connections;

    @Column(name = "heard_at", nullable = false)
    Instant heardAt;

    @JdbcTypeCode(SqlTypes.JSON)
    @Mutability(Immutability.class)
    @Column(name = "original_cells")
    OriginalCells originalCells;

    @Column(nullable = false)
    long version;

    @Column(name = "created_at", nullable = false)
    Instant createdAt;

    @Column(name = "updated_at", nullable = false)
    Instant updatedAt;

    /** For the persistence layer alone. */
    protected Action() {}

    private Action(UUID id, NewAction from, Instant at) {
        this.id = id;
        organisation = from.recommendation().organisation();
        plan = from.recommendation().plan();
        recommendation = from.recommendation();
        reference = new Reference(from.ref());
        description = from.description();
        ownership = new Ownership(from.owners());
        priority = from.priority().orElse(null);
        labels = from.labels();
        timescale = new Timescale(from.due());
        progress = new Progress(from.status());
        connections = new Connections();
        originalCells = from.cells().orElse(null);
        version = 1;
        createdAt = at;
        updatedAt = at;
        heardAt = at;
    }

    /** Adds an action to a recommendation. */
    public static ActionEvent.Added add(UUID id, NewAction from, Actor by, Instant at) {
        var action = new Action(id, from, at);
        action.commentary = from.commentary().orElse(null);
        var said = from.commentary().map(words -> CommentaryEntry.imported(action, words));
        return new ActionEvent.Added(action, said, by, at);
    }

    /**
     * Moves this action to another status.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when the rules do not lead from here to
     *     there, when a comment is missing, or when the person may not verify
     */
    public ActionEvent.StatusChanged changeStatus(StatusChange change, Actor by, Instant at) {
        var from = progress.status;
        progress.change(change, by);
        heard(at);
        return new ActionEvent.StatusChanged(this, from, change.to(), change.comment(), by, at);
    }

    /**
     * Says something about its progress. What corrects an earlier entry takes its place only where that was the last.
     */
    public ActionEvent.Commented comment(CommentaryEntry.Said said, Actor by, Instant at) {
        var last = Optional.ofNullable(commentary).map(Commentary::id);
        if (said.corrects().isEmpty()
                || said.corrects().map(CommentaryEntry::id).equals(last)) {
            commentary = new Commentary(said.id(), said.text(), by.sub(), at);
        }
        heard(at);
        return new ActionEvent.Commented(this, CommentaryEntry.said(this, said, by, at), by, at);
    }

    /**
     * Says what shows that it was done.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when it is there already
     */
    public ActionEvent.EvidenceAdded addEvidence(Evidence added, Actor by, Instant at) {
        connections.show(added);
        heard(at);
        return new ActionEvent.EvidenceAdded(this, added, by, at);
    }

    /**
     * Says what it has to do with another action; whoever calls has made sure that no circle of dependence comes of it.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when that was said already
     */
    public ActionEvent.Linked link(ActionLink link, Actor by, Instant at) {
        connections.link(link);
        changed(at);
        return new ActionEvent.Linked(this, link, by, at);
    }

    /** Takes a link back; empty when there is none of that kind to that action. */
    public Optional<ActionEvent.Unlinked> unlink(LinkKind kind, UUID other, Actor by, Instant at) {
        return connections.unlink(kind, other).map(link -> {
            changed(at);
            return new ActionEvent.Unlinked(this, link, by, at);
        });
    }

    /**
     * Gives it another completion date, in words that are read as of the day on which they are said.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when the words are the same, or
     *     nothing is due any more
     */
    public ActionEvent.DueRevised reviseDue(DueRevision revision, Actor by, Instant at) {
        if (!status().isOpen()) {
            throw Problems.unprocessable(
                    "Nothing is due any more.",
                    new FieldError("asStated", "an action that is " + status() + " is not due"));
        }
        var from = timescale.change(completionDue().revised(revision, by.sub(), at));
        heard(at);
        return new ActionEvent.DueRevised(this, from, revision.reason(), by, at);
    }

    /**
     * Hands it over to other posts.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when they are those that own it
     */
    public ActionEvent.Reassigned reassign(List<ActionOwner> to, String note, Actor by, Instant at) {
        var from = ownership.handOver(to);
        changed(at);
        return new ActionEvent.Reassigned(this, from, note, by, at);
    }

    /**
     * Gives it another description, priority or labels.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException (unprocessable) when they are as they were
     */
    public ActionEvent.Revised revise(ActionDetails to, Actor by, Instant at) {
        var from = details();
        if (from.equals(to)) {
            throw Problems.unprocessable("Nothing would change.");
        }
        description = to.description();
        priority = to.priority().orElse(null);
        labels = to.labels();
        changed(at);
        return new ActionEvent.Revised(this, from, by, at);
    }

    /** Takes on the due words of a file, as they were read with the rest of their row. */
    public ActionEvent.DueRevised restateDue(CompletionDue stated, String reason, Actor by, Instant at) {
        var from = timescale.change(completionDue().restated(stated, reason, by.sub(), at));
        changed(at);
        return new ActionEvent.DueRevised(this, from, reason, by, at);
    }

    /** Takes on the status that a file states, whatever the rules for people are: the plan says so. */
    public ActionEvent.StatusChanged restateStatus(StatedStatus stated, String reason, Actor by, Instant at) {
        var from = progress.status;
        progress.restate(stated);
        heard(at);
        return new ActionEvent.StatusChanged(this, from, status(), Optional.of(reason), by, at);
    }

    /** Keeps the row of a file that it was last compared with; nothing about the action changes by it. */
    public void comparedWith(OriginalCells row) {
        originalCells = row;
    }

    /** What {@link #revise} can change. */
    public ActionDetails details() {
        return new ActionDetails(description, priority(), labels);
    }

    private void changed(Instant at) {
        version++;
        updatedAt = at;
    }

    private void heard(Instant at) {
        heardAt = at;
        changed(at);
    }

    /** The first of its owner posts that is among {@code posts}; empty when none owns this action. */
    public Optional<String> ownerAmong(Collection<String> posts) {
        return ownership.among(posts);
    }

    /** True when {@code today} (Europe/London) is after the last day that the due words allow, and work is left. */
    public boolean isOverdue(LocalDate today) {
        return status().isOpen() && completionDue().isPast(today);
    }

    /** True when work is left, and nobody has said anything about it since {@code moment}. */
    public boolean isUnheardOfSince(Instant moment) {
        return status().isOpen() && heardAt.isBefore(moment);
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

    /** The recommendation that it answers. */
    public Recommendation recommendation() {
        return recommendation;
    }

    /** Its reference as written. */
    public String ref() {
        return reference.ref;
    }

    /** Its reference, normalised: unique in its plan. */
    public String refNormalised() {
        return reference.normalised;
    }

    /** Its reference as a key in natural order. */
    public String refSort() {
        return reference.sort;
    }

    /** What is to be done. */
    public String description() {
        return description;
    }

    /** The posts that own it, in the order written. */
    public List<ActionOwner> owners() {
        return ownership.owners;
    }

    /** How urgent the plan says that it is. */
    public Optional<String> priority() {
        return Optional.ofNullable(priority);
    }

    /** Words by which people group actions. */
    public List<String> labels() {
        return new ArrayList<>(labels);
    }

    /** When it is to be complete. */
    public CompletionDue completionDue() {
        return timescale.due;
    }

    /** Where it stands. */
    public ActionStatus status() {
        return progress.status;
    }

    /** The words of the status column; null when it was blank or there was none. */
    public String statusAsStated() {
        return progress.asStated;
    }

    /** What was said with the last change of status here: what was done, or why not. */
    public Optional<String> statusComment() {
        return Optional.ofNullable(progress.comment);
    }

    /** Keeps it from changing, because its plan is closed. */
    public void closeWithPlan() {
        planClosed = true;
    }

    /** Refuses a change of what belongs to a closed plan: a conflict. */
    public void refuseClosedPlan() {
        if (planClosed) {
            throw Problems.conflict(Plan.CLOSED);
        }
    }

    /** What the status rests on. */
    public StatusBasis statusBasis() {
        return progress.basis;
    }

    /** What was last said about its progress. */
    public Optional<Commentary> commentary() {
        return Optional.ofNullable(commentary);
    }

    /** What shows that it was done, oldest first. */
    public List<Evidence> evidence() {
        return connections.evidence;
    }

    /** What it has to do with other actions. */
    public List<ActionLink> links() {
        return connections.links;
    }

    /** When anybody last said something about its progress, UTC. */
    public Instant heardAt() {
        return heardAt;
    }

    /** The imported cells, word for word; empty for an action that was not imported. */
    public Optional<OriginalCells> originalCells() {
        return Optional.ofNullable(originalCells);
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
