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
    private final ActionJournal journal;
    private final Clock clock;

    ActionChanges(Actions actions, ActionJournal journal, Clock clock) {
        this.actions = actions;
        this.journal = journal;
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

    /** A change of an action that is held. */
    interface Change {
        ActionEvent make(Held held);
    }

    /** Makes a change and answers with the action after it; an action that is foreign or none is not found. */
    Action record(UUID id, Standing standing, Actor by, Change change) {
        var action = actions.lockedIn(standing.organisations(), id).orElseThrow(() -> Problems.notFound("action", id));
        var owner = action.ownerAmong(standing.posts());
        var event = change.make(new Held(
                action,
                owner.isPresent(),
                by.inTheNameOf(owner),
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        actions.flush();
        journal.append(List.of(event));
        return action;
    }
}
