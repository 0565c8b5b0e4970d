package uk.gov.defra.ima.notifications.caseload.application;

import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.PostState;

/** Told inside the transaction that changes the caseload, to whom it may concern in this service. */
public sealed interface CaseloadChange {

    /** An action is not what it was. */
    record ActionTaken(ActionState action) implements CaseloadChange {}

    /** A post, or who holds it, is not what it was. */
    record PostTaken(PostState post) implements CaseloadChange {}
}
