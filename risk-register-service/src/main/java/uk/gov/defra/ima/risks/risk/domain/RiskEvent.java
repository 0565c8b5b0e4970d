package uk.gov.defra.ima.risks.risk.domain;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.risks.action.domain.ActionStatus;

/**
 * What can happen to a risk. An event shows the risk as it is when the event is written down, which has to be before
 * anything else happens to it.
 */
public sealed interface RiskEvent {

    /** The risk it happened to. */
    Risk risk();

    /** When it happened: when the register recorded it. */
    default Instant at() {
        return risk().updatedAt();
    }

    /** Somebody put a risk on the register. */
    record Raised(Risk risk, Actor by) implements RiskEvent {}

    /** Somebody said what else is done about a risk. */
    record Mitigated(Risk risk, Mitigation mitigation, Actor by) implements RiskEvent {}

    /**
     * The action that a mitigation names has changed its status.
     *
     * @param mitigation as it is now, with its progress
     * @param from status shown before; empty when none was
     * @param to status shown now
     * @param causedBy id of the action's event
     */
    record MitigationProgressed(
            Risk risk, Mitigation mitigation, Optional<ActionStatus> from, ActionStatus to, UUID causedBy)
            implements RiskEvent {}
}
