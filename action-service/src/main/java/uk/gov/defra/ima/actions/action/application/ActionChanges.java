package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * What all changes of an action have in common: it is locked, changed, flushed, and its event recorded. Use cases call it in
 * their transaction; without one, the journal refuses.
 */
@ApplicationScoped
class ActionChanges {

    private final Actions actions;
    private final ActionRecords records;
    private final Clock clock;

    ActionChanges(Actions actions, ActionRecords records, Clock clock) {
        this.actions = actions;
        this.records = records;
        this.clock = clock;
    }

    /**
     * An action, held for a change.
     *
     * @param action the action
     * @param owned whether a post of whoever asks owns it
     * @param by who asks, in the name of that post
     * @param at when, UTC
     */
    record Held(Action action, boolean owned, Actor by, Instant at) {}

    /** A change of an action that is held; refuses before it changes anything, or not at all. */
    interface Change {
        ActionEvent make(Held held);
    }

    /** Makes a change and answers with the action after it; an action that is foreign or none is not found. */
    Action record(ActionCommand command, Change change) {
        var action = actions.lockedIn(command.standing().organisations(), command.id())
                .orElseThrow(() -> notFound(command.id()));
        records.keep(List.of(change.make(hold(action, command, now()))));
        return action;
    }

    /** The action in the hands of whoever asks for the change; one of a closed plan is a conflict. */
    static Held hold(Action action, ActionCommand command, Instant at) {
        action.refuseClosedPlan();
        var owner = action.ownerAmong(command.standing().posts());
        return new Held(action, owner.isPresent(), command.by().inTheNameOf(owner), at);
    }

    static RuntimeException notFound(UUID id) {
        return Problems.notFound("action", id);
    }

    /** This moment as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
