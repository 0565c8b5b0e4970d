package uk.gov.defra.ima.actions.action.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** Where an action stands, what that rests on, and by what rules it moves. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    ActionStatus status;

    @Column(name = "status_as_stated")
    String asStated;

    @Enumerated(EnumType.STRING)
    @Column(name = "status_basis", nullable = false)
    StatusBasis basis;

    @Column(name = "status_comment")
    String comment;

    @Column(name = "completed_by")
    String completedBy;

    /** For the persistence layer alone. */
    protected Progress() {}

    Progress(StatedStatus stated) {
        restate(stated);
    }

    /** Takes on what a plan states. */
    final void restate(StatedStatus stated) {
        status = stated.status();
        asStated = stated.asStated();
        basis = stated.basis();
        comment = null;
        completedBy = null;
    }

    /** Moves on, or refuses and stays. */
    void change(StatusChange change, Actor by) {
        if (!status.next().contains(change.to())) {
            throw StatusRefusals.illegalTransition(status, change.to());
        }
        change.refuseWithoutComment(status);
        if (change.to() == ActionStatus.VERIFIED && by.sub().equals(completedBy)) {
            throw StatusRefusals.ownWork();
        }
        if (change.to() == ActionStatus.COMPLETED) {
            completedBy = by.sub();
        } else if (status.reopensAs(change.to())) {
            completedBy = null;
        }
        status = change.to();
        basis = StatusBasis.CHANGED;
        comment = change.comment().orElse(null);
    }
}
