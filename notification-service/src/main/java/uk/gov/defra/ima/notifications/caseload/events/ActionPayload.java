package uk.gov.defra.ima.notifications.caseload.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.notifications.caseload.domain.ActionState;
import uk.gov.defra.ima.notifications.caseload.domain.ActionStatus;

/**
 * What is read of the payload of every action event: the action after it.
 *
 * @param action the action
 */
record ActionPayload(Action action) {

    record Action(
            UUID id,
            String organisation,
            UUID plan,
            String ref,
            String description,
            List<Owner> owners,
            Due completionDue,
            String status,
            long version) {

        ActionState state() {
            return new ActionState(
                    id,
                    organisation,
                    plan,
                    ref,
                    description,
                    owners.stream().map(Owner::post).toList(),
                    Optional.ofNullable(completionDue).map(Due::latest),
                    Optional.ofNullable(completionDue).map(Due::asStated),
                    ActionStatus.read(status),
                    version);
        }
    }

    record Owner(String post) {}

    record Due(String asStated, LocalDate latest) {}
}
