package uk.gov.defra.ima.actions.action.domain;

import java.time.Instant;
import java.util.UUID;

/**
 * What an action has to do with another one of its organisation.
 *
 * @param kind what
 * @param action id of the other
 * @param note why, or null
 * @param by subject identifier of who linked them
 * @param at when, UTC
 */
public record ActionLink(LinkKind kind, UUID action, String note, String by, Instant at) {

    /** True when both say the same of the same action. */
    boolean sameAs(LinkKind otherKind, UUID otherAction) {
        return kind == otherKind && action.equals(otherAction);
    }
}
