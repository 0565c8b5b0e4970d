package uk.gov.defra.ima.notifications.statuschange.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.notifications.statuschange.domain.StatusChangeState;

/**
 * What is read of {@code action.status-changed.v1}.
 *
 * @param by who made the change
 * @param change from what to what
 * @param action the action after it
 */
record StatusChangedPayload(By by, Change change, Action action) {

    record By(String sub, String post, String client) {}

    record Change(String from, String to, String comment) {}

    record Action(UUID id, String organisation, List<Owner> owners, long version) {}

    record Owner(String post) {}

    StatusChangeState state(UUID event, Instant at) {
        return new StatusChangeState(
                event,
                action.organisation(),
                action.id(),
                action.version(),
                action.owners().stream().map(Owner::post).distinct().toList(),
                new StatusChangeState.By(
                        Optional.ofNullable(by.sub()),
                        Optional.ofNullable(by.post()),
                        Optional.ofNullable(by.client())),
                change.from(),
                change.to(),
                Optional.ofNullable(change.comment()),
                at);
    }
}
