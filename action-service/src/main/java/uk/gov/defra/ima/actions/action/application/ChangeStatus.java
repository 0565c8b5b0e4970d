package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody says where an action stands now. */
@ApplicationScoped
public class ChangeStatus {

    private final Actions actions;
    private final ActionJournal journal;
    private final Clock clock;

    ChangeStatus(Actions actions, ActionJournal journal, Clock clock) {
        this.actions = actions;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What somebody asks for.
     *
     * @param id the action
     * @param expected the version that they saw
     * @param change what they say
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(UUID id, ExpectedVersion expected, StatusChange change, Actor by, Standing standing) {}

    /**
     * What somebody may do.
     *
     * @param organisations those they belong to
     * @param posts those they hold
     * @param right how far they may change statuses beyond their own posts' actions
     */
    public record Standing(Set<String> organisations, Set<String> posts, Right right) {}

    /** How far somebody may change the statuses of actions that none of their posts owns. */
    public enum Right {
        /** Not at all. */
        OWN_ACTIONS,
        /** Any action, but never to verify or to withdraw: a system with {@code actions:write}. */
        REPORT,
        /** Any action, to any status: the KIM team. */
        MANAGE
    }

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action change(Command command) {
        var standing = command.standing();
        var action = actions.lockedIn(standing.organisations(), command.id())
                .orElseThrow(() -> Problems.notFound("action", command.id()));
        var owner = action.ownerAmong(standing.posts());
        refuseWithoutRight(owner.isPresent(), command.change().to(), standing.right());
        command.expected().check(action.version());
        var event = action.changeStatus(
                command.change(),
                command.by().inTheNameOf(owner),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        actions.flush();
        journal.append(List.of(event));
        return action;
    }

    private static void refuseWithoutRight(boolean owns, ActionStatus to, Right right) {
        switch (to) {
            case VERIFIED -> {
                if (right != Right.MANAGE || owns) {
                    throw Problems.forbidden("Verifying is for the KIM team, and for nobody who holds an owner post.");
                }
            }
            case WITHDRAWN -> {
                if (right != Right.MANAGE) {
                    throw Problems.forbidden("Withdrawing an action is for the KIM team.");
                }
            }
            default -> {
                if (right == Right.OWN_ACTIONS && !owns) {
                    throw Problems.forbidden(
                            "Only the holders of its owner posts and the KIM team change this action.");
                }
            }
        }
    }
}
