package uk.gov.defra.ima.risks.risk.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;
import uk.gov.defra.ima.risks.action.domain.Progress;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** An information risk: what may go wrong, whose it is, and what is done about it. */
@Entity
@Table(name = "risk")
public class Risk {

    /** Most mitigations of one risk, so that the risk, which travels whole in each event, stays a small thing. */
    public static final int MITIGATIONS_MAX = 100;

    @Id
    @Column(name = "id")
    private UUID id;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "number")
    private int number;

    @Embedded
    private RiskText text;

    @Column(name = "category")
    private String category;

    @Column(name = "owner")
    private String owner;

    @Enumerated(EnumType.STRING)
    @Column(name = "level")
    private RiskLevel level;

    @Enumerated(EnumType.STRING)
    @Column(name = "status")
    private RiskStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "response")
    private RiskResponse response;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "mitigation", joinColumns = @JoinColumn(name = "risk_id"))
    @OrderColumn(name = "position")
    private List<Mitigation> mitigations = new ArrayList<>();

    @Version
    @Column(name = "version")
    private long version;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    /** For Hibernate. */
    protected Risk() {}

    /**
     * Puts a risk on the register, open, at version 1.
     *
     * @param id UUIDv7 of the risk, and of the aggregate
     * @param organisation slug of the organisation that bounds it
     * @param reference its short name, not used before in the organisation
     * @param text what may happen
     * @param assignment whose it is
     * @param mitigations what is done about it so far
     * @param by who raised it
     * @param at now
     * @throws IllegalArgumentException when the owner is a post of another organisation
     * @throws ProblemException CONFLICT when two mitigations name the same action, or there are more than
     *     {@value #MITIGATIONS_MAX}
     */
    public static RiskEvent.Raised raise(
            UUID id,
            String organisation,
            RiskReference reference,
            RiskText text,
            Assignment assignment,
            List<Mitigation> mitigations,
            Actor by,
            Instant at) {
        assignment.owner().requireOf(organisation);
        var risk = new Risk();
        risk.id = id;
        risk.organisation = organisation;
        risk.number = reference.number();
        risk.text = text;
        risk.category = assignment.category();
        risk.owner = assignment.owner().toString();
        risk.level = assignment.level();
        risk.response = assignment.response().orElse(null);
        risk.status = RiskStatus.OPEN;
        risk.version = 1;
        risk.createdAt = at;
        risk.updatedAt = at;
        mitigations.forEach(risk::add);
        return new RiskEvent.Raised(risk, by);
    }

    /**
     * Adds something that is done about this risk.
     *
     * @throws ProblemException CONFLICT when it names an action that another mitigation names, or there are
     *     {@value #MITIGATIONS_MAX} already
     */
    public RiskEvent.Mitigated mitigate(Mitigation mitigation, Actor by, Instant at) {
        add(mitigation);
        updatedAt = at;
        return new RiskEvent.Mitigated(this, mitigation, by);
    }

    /**
     * Shows how far an action has come, where a mitigation is that action.
     *
     * @param action id of the action, one of this risk's organisation
     * @param progress how far it has come; later than any told before
     * @param causedBy id of the action's event that told it
     * @param at now
     * @return what happened; empty when no mitigation is that action, or it shows that status already
     */
    public Optional<RiskEvent.MitigationProgressed> follow(UUID action, Progress progress, UUID causedBy, Instant at) {
        for (int i = 0; i < mitigations.size(); i++) {
            Mitigation before = mitigations.get(i);
            Optional<ActionStatus> from = before.progress().map(Progress::status);
            if (before.is(action) && !from.equals(Optional.of(progress.status()))) {
                Mitigation after = before.showing(progress);
                mitigations.set(i, after);
                updatedAt = at;
                return Optional.of(new RiskEvent.MitigationProgressed(this, after, from, progress.status(), causedBy));
            }
        }
        return Optional.empty();
    }

    private void add(Mitigation mitigation) {
        if (!mitigation.organisation().equals(organisation)) {
            throw new IllegalArgumentException("a mitigation made for " + mitigation.organisation());
        }
        if (mitigations.size() == MITIGATIONS_MAX) {
            throw Problems.conflict("A risk has at most " + MITIGATIONS_MAX + " mitigations.");
        }
        mitigation
                .action()
                .filter(action -> mitigations.stream().anyMatch(other -> other.is(action)))
                .ifPresent(action -> {
                    throw Problems.conflict("The action " + action + " mitigates this risk already.");
                });
        mitigations.add(mitigation);
    }

    /** UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Slug of the organisation that bounds it. */
    public String organisation() {
        return organisation;
    }

    /** Its short name in the organisation. */
    public RiskReference reference() {
        return new RiskReference(number);
    }

    /** What may happen. */
    public RiskText text() {
        return text;
    }

    /** Whose it is, and what is to become of it. */
    public Assignment assignment() {
        return new Assignment(category, PostId.parse(owner), level, Optional.ofNullable(response));
    }

    /** Whether it still has to be watched. */
    public RiskStatus status() {
        return status;
    }

    /** What is done about it, in the order in which it was added. */
    public List<Mitigation> mitigations() {
        return List.copyOf(mitigations);
    }

    /** Version of the aggregate: gapless from 1, one for each event. */
    public long version() {
        return version;
    }

    /** When it was raised. */
    public Instant createdAt() {
        return createdAt;
    }

    /** When it last changed. */
    public Instant updatedAt() {
        return updatedAt;
    }
}
