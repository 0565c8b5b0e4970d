package uk.gov.defra.ima.risks.risk.events;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.Objects;
import java.util.UUID;

/** What the register reads of an action's event, whichever it is: the action after it. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ActionState(Action action) {

    /** Refuses an event without its action. */
    ActionState {
        Objects.requireNonNull(action, "action");
    }

    /** The action after the event. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Action(UUID id, UUID plan, String ref, String status) {

        /** Refuses an action with a hole in it: better a dead letter at once than a failure at each attempt. */
        Action {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(plan, "plan");
            Objects.requireNonNull(ref, "ref");
            Objects.requireNonNull(status, "status");
        }
    }
}
