package uk.gov.defra.ima.actions.action.domain;

import java.util.Optional;

/**
 * A change of status that somebody asks for.
 *
 * @param to the status wanted
 * @param comment what was done, or why; needed to complete, verify, withdraw and reopen
 */
public record StatusChange(ActionStatus to, Optional<String> comment) {

    /** Treats a blank comment as none. */
    public StatusChange {
        comment = comment.map(String::strip).filter(text -> !text.isEmpty());
    }

    void refuseWithoutComment(ActionStatus from) {
        if (comment.isPresent()) {
            return;
        }
        if (to == ActionStatus.COMPLETED) {
            throw StatusRefusals.withoutComment("completing an action needs a closing comment that says what was done");
        }
        if (to == ActionStatus.WITHDRAWN) {
            throw StatusRefusals.withoutComment("withdrawing an action needs a reason");
        }
        if (from.reopensAs(to)) {
            throw StatusRefusals.withoutComment("reopening an action needs a reason");
        }
    }
}
