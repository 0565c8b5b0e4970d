package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionDetails;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team, or a system, gives an action another description, priority or labels. */
@ApplicationScoped
public class ReviseAction {

    private final ActionChanges changes;

    ReviseAction(ActionChanges changes) {
        this.changes = changes;
    }

    /**
     * What somebody asks for.
     *
     * @param id the action
     * @param expected the version that they saw
     * @param patch what becomes of the details
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(
            UUID id, ExpectedVersion expected, UnaryOperator<ActionDetails> patch, Actor by, Standing standing)
            implements BulkCommand {}

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action revise(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    ActionEvent change(Command command, ActionChanges.Held held) {
        if (command.standing().right() == Standing.Right.OWN_ACTIONS) {
            throw Problems.forbidden("What an action says is for the KIM team, and for systems that may write.");
        }
        command.expected().check(held.action().version());
        return held.action().revise(command.patch().apply(held.action().details()), held.by(), held.at());
    }
}
