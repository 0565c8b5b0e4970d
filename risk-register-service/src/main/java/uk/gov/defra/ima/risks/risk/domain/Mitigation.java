package uk.gov.defra.ima.risks.risk.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.risks.action.domain.Progress;

/** Something that makes a risk less likely, or less bad. A value: what changes is a new one in the same place. */
@Embeddable
public class Mitigation {

    @Column(name = "id")
    private UUID id;

    // The table has it beside the risk's so that progress can be matched on organisation and action at once.
    @Column(name = "organisation")
    private String organisation;

    @Column(name = "action_id")
    private UUID action;

    @Column(name = "description")
    private String description;

    @Column(name = "owner")
    private String owner;

    @Column(name = "due_by")
    private LocalDate dueBy;

    @Column(name = "progress_status")
    private String progressStatus;

    @Column(name = "progress_action_version")
    private Long progressActionVersion;

    @Column(name = "progress_at")
    private Instant progressAt;

    /** For Hibernate. */
    protected Mitigation() {}

    private Mitigation(Mitigation other) {
        id = other.id;
        organisation = other.organisation;
        action = other.action;
        description = other.description;
        owner = other.owner;
        dueBy = other.dueBy;
        progressStatus = other.progressStatus;
        progressActionVersion = other.progressActionVersion;
        progressAt = other.progressAt;
    }

    /**
     * A mitigation of a risk of an organisation, without progress so far.
     *
     * @param id UUIDv7
     * @param organisation slug of the risk's organisation
     * @param measure what is done
     * @param commitment who sees to it, and by when
     * @throws IllegalArgumentException when the commitment's owner belongs to another organisation
     */
    public static Mitigation planned(UUID id, String organisation, Measure measure, Commitment commitment) {
        commitment.owner().ifPresent(owner -> owner.requireOf(organisation));
        var mitigation = new Mitigation();
        mitigation.id = id;
        mitigation.organisation = organisation;
        switch (measure) {
            case Measure.OfPlan plan -> mitigation.action = plan.action();
            case Measure.Described own -> mitigation.description = own.description();
        }
        mitigation.owner = commitment.owner().map(PostId::toString).orElse(null);
        mitigation.dueBy = commitment.dueBy().orElse(null);
        return mitigation;
    }

    /** The same mitigation, showing how far its action has come. */
    public Mitigation showing(Progress progress) {
        var shown = new Mitigation(this);
        shown.progressStatus = progress.status().word();
        shown.progressActionVersion = progress.actionVersion();
        shown.progressAt = progress.at();
        return shown;
    }

    /** UUIDv7, unique everywhere. */
    public UUID id() {
        return id;
    }

    /** Slug of the organisation of the risk. */
    String organisation() {
        return organisation;
    }

    /** Id of the action that it is, when it is one. */
    public Optional<UUID> action() {
        return Optional.ofNullable(action);
    }

    /** Whether it is this action. */
    boolean is(UUID named) {
        return named.equals(action);
    }

    /** What is done, when it is in no plan. */
    public Optional<String> description() {
        return Optional.ofNullable(description);
    }

    /** The post that sees it through, when one was named. */
    public Optional<PostId> owner() {
        return Optional.ofNullable(owner).map(PostId::parse);
    }

    /** Last day, in Europe/London, by which it should be in place, when one was agreed. */
    public Optional<LocalDate> dueBy() {
        return Optional.ofNullable(dueBy);
    }

    /** How far its action has come; empty for a measure of its own, and while nothing was heard of the action. */
    public Optional<Progress> progress() {
        return Optional.ofNullable(progressStatus)
                .map(status -> new Progress(new ActionStatus(status), progressActionVersion, progressAt));
    }
}
