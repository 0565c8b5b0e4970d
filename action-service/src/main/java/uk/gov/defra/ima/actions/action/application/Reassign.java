package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team hands an action over to other posts. */
@ApplicationScoped
public class Reassign {

    private final ActionChanges changes;
    private final KnownOwners known;

    Reassign(ActionChanges changes, KnownOwners known) {
        this.changes = changes;
        this.known = known;
    }

    /**
     * What somebody asks for.
     *
     * @param id the action
     * @param expected the version that they saw
     * @param owners the posts that are to own it, in order
     * @param note why, for the new owners
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(
            UUID id, ExpectedVersion expected, List<NewOwner> owners, String note, Actor by, Standing standing)
            implements BulkCommand {}

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action reassign(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    /** Looks up at once all the posts that some commands name. */
    void prepare(List<BulkCommand> commands) {
        known.prepare(commands.stream()
                .filter(Command.class::isInstance)
                .flatMap(command -> ((Command) command).owners().stream())
                .toList());
    }

    ActionEvent change(Command command, ActionChanges.Held held) {
        if (command.standing().right() != Standing.Right.MANAGE) {
            throw Problems.forbidden("Handing an action over is for the KIM team.");
        }
        command.expected().check(held.action().version());
        var owners = known.owners(held.action().organisation(), command.owners());
        return held.action().reassign(owners, command.note(), held.by(), held.at());
    }
}
