package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.due.domain.DueRevision;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody gives an action another completion date. */
@ApplicationScoped
public class ReviseDue {

    private final ActionChanges changes;

    ReviseDue(ActionChanges changes) {
        this.changes = changes;
    }

    /**
     * What somebody asks for.
     *
     * @param id the action
     * @param expected the version that they saw
     * @param revision the words and the reason
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(UUID id, ExpectedVersion expected, DueRevision revision, Actor by, Standing standing)
            implements BulkCommand {}

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action revise(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    ActionEvent change(Command command, ActionChanges.Held held) {
        if (!held.owned() && command.standing().right() != Standing.Right.MANAGE) {
            throw Problems.forbidden("Completion dates are for the holders of its owner posts and the KIM team.");
        }
        command.expected().check(held.action().version());
        return held.action().reviseDue(command.revision(), held.by(), held.at());
    }
}
