package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.StatusChange;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody says where an action stands now. */
@ApplicationScoped
public class ChangeStatus {

    private final ActionChanges changes;

    ChangeStatus(ActionChanges changes) {
        this.changes = changes;
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
    public record Command(UUID id, ExpectedVersion expected, StatusChange change, Actor by, Standing standing)
            implements BulkCommand {}

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action change(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    ActionEvent change(Command command, ActionChanges.Held held) {
        refuseWithoutRight(held.owned(), command.change().to(), command.standing());
        command.expected().check(held.action().version());
        return held.action().changeStatus(command.change(), held.by(), held.at());
    }

    private static void refuseWithoutRight(boolean owns, ActionStatus to, Standing standing) {
        switch (to) {
            case VERIFIED -> {
                if (standing.right() != Standing.Right.MANAGE || owns) {
                    throw Problems.forbidden("Verifying is for the KIM team, and for nobody who holds an owner post.");
                }
            }
            case WITHDRAWN -> {
                if (standing.right() != Standing.Right.MANAGE) {
                    throw Problems.forbidden("Withdrawing an action is for the KIM team.");
                }
            }
            default -> standing.refuseStrangers(owns);
        }
    }
}
