package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;

/** What happens to actions. */
public sealed interface ActionEvent {

    /** The action as it is after the event. */
    Action action();

    /** Who did it. */
    Actor by();

    /** When it was recorded, UTC. */
    Instant at();

    /** An action came into the plan. */
    record Added(Action action, Optional<CommentaryEntry> entry, Actor by, Instant at) implements ActionEvent {}

    /** An action moved from one status to another. */
    record StatusChanged(
            Action action, ActionStatus from, ActionStatus to, Optional<String> comment, Actor by, Instant at)
            implements ActionEvent {}

    /** Somebody said something about its progress. */
    record Commented(Action action, CommentaryEntry entry, Actor by, Instant at) implements ActionEvent {}

    /** Somebody said what shows that it was done. */
    record EvidenceAdded(Action action, Evidence evidence, Actor by, Instant at) implements ActionEvent {}

    /** Somebody said what it has to do with another action. */
    record Linked(Action action, ActionLink link, Actor by, Instant at) implements ActionEvent {}

    /** Somebody took that back. */
    record Unlinked(Action action, ActionLink link, Actor by, Instant at) implements ActionEvent {}

    /** It got another completion date. */
    record DueRevised(Action action, CompletionDue from, String reason, Actor by, Instant at) implements ActionEvent {}

    /** It was handed over to other posts. */
    record Reassigned(Action action, List<ActionOwner> from, String note, Actor by, Instant at)
            implements ActionEvent {}

    /** It got another description, priority or labels. */
    record Revised(Action action, ActionDetails from, Actor by, Instant at) implements ActionEvent {}
}
