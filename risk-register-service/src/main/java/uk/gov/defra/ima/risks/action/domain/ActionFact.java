package uk.gov.defra.ima.risks.action.domain;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * What one event said about an action: its state after that event.
 *
 * @param action id of the action
 * @param organisation slug of the organisation that bounds the action
 * @param plan id of the plan that the action belongs to
 * @param ref the action's reference, as written in its plan
 * @param status where it stands after the event
 * @param version the action's version after the event, from 1
 * @param event id of the event
 * @param at when the action service recorded the event
 */
public record ActionFact(
        UUID action,
        String organisation,
        UUID plan,
        String ref,
        ActionStatus status,
        long version,
        UUID event,
        Instant at) {

    /** Refuses a fact with a hole in it, or with a version below 1. */
    public ActionFact {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(at, "at");
        if (version < 1) {
            throw new IllegalArgumentException("an action's versions start at 1, not " + version);
        }
    }
}
