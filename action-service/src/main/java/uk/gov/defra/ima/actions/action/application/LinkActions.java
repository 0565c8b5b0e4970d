package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.ActionLink;
import uk.gov.defra.ima.actions.action.domain.ActionLinks;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.actions.action.domain.LinkKind;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody says what an action has to do with another, or takes that back. */
@ApplicationScoped
public class LinkActions {

    private final ActionChanges changes;
    private final Actions actions;
    private final ActionLinks links;

    LinkActions(ActionChanges changes, Actions actions, ActionLinks links) {
        this.changes = changes;
        this.actions = actions;
        this.links = links;
    }

    /**
     * What somebody says, or takes back.
     *
     * @param id the action
     * @param kind what it has to do with the other
     * @param other the other action, of the same organisation
     * @param note why
     * @param by who says so
     * @param standing what they may do
     */
    public record Command(UUID id, LinkKind kind, UUID other, Optional<String> note, Actor by, Standing standing)
            implements ActionCommand {}

    /** Links the two and answers with the action after it; no circle of dependence can come of it. */
    @Transactional
    public Action link(Command command) {
        return changes.record(command, held -> {
            refuseStrangers(command, held);
            refuseForeign(command, held.action());
            if (command.kind() == LinkKind.DEPENDS_ON) {
                refuseCircle(command, held.action());
            }
            var link = new ActionLink(
                    command.kind(),
                    command.other(),
                    command.note().orElse(null),
                    held.by().sub(),
                    held.at());
            return held.action().link(link, held.by(), held.at());
        });
    }

    /** Takes a link back and answers with the action after it; one that is not there is not found. */
    @Transactional
    public Action unlink(Command command) {
        return changes.record(command, held -> {
            refuseStrangers(command, held);
            return unlinked(command, held);
        });
    }

    private static ActionEvent unlinked(Command command, ActionChanges.Held held) {
        return held.action()
                .unlink(command.kind(), command.other(), held.by(), held.at())
                .orElseThrow(() -> Problems.notFound("link " + command.kind() + " to action", command.other()));
    }

    private static void refuseStrangers(Command command, ActionChanges.Held held) {
        if (!held.owned() && command.standing().right() != Standing.Right.MANAGE) {
            throw Problems.forbidden("Links are for the holders of its owner posts and the KIM team.");
        }
    }

    private void refuseForeign(Command command, Action action) {
        if (command.other().equals(action.id())) {
            throw refused("is this action itself");
        }
        var other = actions.findByIdOptional(command.other());
        if (other.filter(found -> found.organisation().equals(action.organisation()))
                .isEmpty()) {
            throw refused("is no action of " + action.organisation());
        }
    }

    /** Two who link at the same moment wait for each other, so that both together make no circle either. */
    private void refuseCircle(Command command, Action action) {
        links.holdDependencies(action.organisation());
        if (links.dependsOn(command.other(), action.id())) {
            throw refused("depends on this action, itself or through others: each would wait for the other");
        }
    }

    private static ProblemException refused(String problem) {
        return Problems.unprocessable("The actions cannot be linked like this.", new FieldError("action", problem));
    }
}
