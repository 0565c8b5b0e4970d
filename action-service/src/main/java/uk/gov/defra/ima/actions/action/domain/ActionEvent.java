package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;
import java.util.Optional;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** What happens to actions. */
public sealed interface ActionEvent {

    /** The action as it is after the event. */
    Action action();

    /** Who did it. */
    Actor by();

    /** When it was recorded, UTC. */
    Instant at();

    /** An action came into the plan. */
    record Added(Action action, Actor by, Instant at) implements ActionEvent {}

    /** An action moved from one status to another. */
    record StatusChanged(
            Action action, ActionStatus from, ActionStatus to, Optional<String> comment, Actor by, Instant at)
            implements ActionEvent {}
}
