package uk.gov.defra.ima.risks.action.domain;

import java.time.Instant;
import java.util.Objects;

/**
 * How far an action has come.
 *
 * @param status where it stands
 * @param actionVersion version of the action by which the register learnt of this status
 * @param at when the action service recorded that version
 */
public record Progress(ActionStatus status, long actionVersion, Instant at) {

    /** Refuses progress with a hole in it. */
    public Progress {
        Objects.requireNonNull(status, "status");
        Objects.requireNonNull(at, "at");
    }
}
