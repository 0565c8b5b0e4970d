package uk.gov.defra.ima.actions.action.application;

import java.util.Set;
import uk.gov.defra.ima.web.problem.Problems;

/**
 * What somebody may do about actions.
 *
 * @param organisations those they belong to
 * @param posts those they hold
 * @param right how far they may change actions that none of their posts owns
 */
public record Standing(Set<String> organisations, Set<String> posts, Right right) {

    /** How far somebody may change actions that none of their posts owns. */
    public enum Right {
        /** Not at all. */
        OWN_ACTIONS,
        /** Say how any action stands, but never verify or withdraw it: a system with {@code actions:write}. */
        REPORT,
        /** Any action, in any way: the KIM team. */
        MANAGE
    }

    /** Ends the request of whoever may say nothing about an action of others. */
    void refuseStrangers(boolean owns) {
        if (right == Right.OWN_ACTIONS && !owns) {
            throw Problems.forbidden("Only the holders of its owner posts and the KIM team change this action.");
        }
    }
}
