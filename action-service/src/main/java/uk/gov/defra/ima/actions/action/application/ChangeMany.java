package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody changes many actions at once, each in the way that it could be changed alone. */
@ApplicationScoped
public class ChangeMany {

    private final Actions actions;
    private final ActionChanges changes;
    private final ActionRecords records;
    private final ChangeStatus changeStatus;
    private final Comment comment;
    private final ReviseDue reviseDue;
    private final Reassign reassign;
    private final ReviseAction reviseAction;

    ChangeMany(
            Actions actions,
            ActionChanges changes,
            ActionRecords records,
            ChangeStatus changeStatus,
            Comment comment,
            ReviseDue reviseDue,
            Reassign reassign,
            ReviseAction reviseAction) {
        this.actions = actions;
        this.changes = changes;
        this.records = records;
        this.changeStatus = changeStatus;
        this.comment = comment;
        this.reviseDue = reviseDue;
        this.reassign = reassign;
        this.reviseAction = reviseAction;
    }

    /** What becomes of the good changes when others are refused. */
    public enum Mode {
        /** They are made. */
        EACH,
        /** They are not made either. */
        ALL_OR_NOTHING
    }

    /**
     * What became of one change.
     *
     * @param id the action
     * @param action the action after it; empty when the change was refused
     * @param refusal why it was refused
     */
    public record Outcome(UUID id, Optional<Action> action, Optional<ProblemException> refusal) {}

    /**
     * Makes the changes in one transaction and answers in the order asked. The actions are locked in order of id, so
     * that two requests about the same actions wait for each other instead of both failing.
     *
     * @param commands at most one for each action
     * @throws ProblemException (unprocessable) naming every refused one, when it is all or nothing
     */
    @Transactional
    public List<Outcome> change(Set<String> organisations, List<BulkCommand> commands, Mode mode) {
        var held = new HashMap<UUID, Action>();
        actions.lockedIn(organisations, commands.stream().map(BulkCommand::id).toList())
                .forEach(action -> held.put(action.id(), action));
        reassign.prepare(commands);
        var at = changes.now();
        var events = new ArrayList<ActionEvent>();
        var outcomes = new ArrayList<Outcome>();
        for (var command : commands) {
            try {
                var action = Optional.ofNullable(held.get(command.id()))
                        .orElseThrow(() -> ActionChanges.notFound(command.id()));
                events.add(event(command, ActionChanges.hold(action, command, at)));
                outcomes.add(new Outcome(command.id(), Optional.of(action), Optional.empty()));
            } catch (ProblemException refusal) {
                outcomes.add(new Outcome(command.id(), Optional.empty(), Optional.of(refusal)));
            }
        }
        if (mode == Mode.ALL_OR_NOTHING) {
            refuseUnlessAll(outcomes);
        }
        records.keep(events);
        return outcomes;
    }

    private ActionEvent event(BulkCommand command, ActionChanges.Held held) {
        return switch (command) {
            case ChangeStatus.Command status -> changeStatus.change(status, held);
            case Comment.Command said -> comment.change(said, held);
            case ReviseDue.Command due -> reviseDue.change(due, held);
            case Reassign.Command owners -> reassign.change(owners, held);
            case ReviseAction.Command details -> reviseAction.change(details, held);
        };
    }

    private static void refuseUnlessAll(List<Outcome> outcomes) {
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < outcomes.size(); i++) {
            var item = "items[%d]".formatted(i);
            outcomes.get(i).refusal().ifPresent(refusal -> errors.addAll(errorsOf(item, refusal)));
        }
        if (!errors.isEmpty()) {
            var refused =
                    outcomes.stream().filter(one -> one.refusal().isPresent()).count();
            throw Problems.unprocessable(
                    "%d of %d changes are refused; nothing was changed.".formatted(refused, outcomes.size()),
                    errors.toArray(FieldError[]::new));
        }
    }

    private static List<FieldError> errorsOf(String item, ProblemException refusal) {
        return refusal.errors().isEmpty()
                ? List.of(new FieldError(item, refusal.detail()))
                : refusal.errors().stream()
                        .map(error -> new FieldError(item + "." + error.field(), error.problem()))
                        .toList();
    }
}
