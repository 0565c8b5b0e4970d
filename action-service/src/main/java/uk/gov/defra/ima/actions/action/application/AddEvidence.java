package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.Evidence;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody says what shows that an action was done. */
@ApplicationScoped
public class AddEvidence {

    private final ActionChanges changes;

    AddEvidence(ActionChanges changes) {
        this.changes = changes;
    }

    /**
     * What somebody says. Either a URL or a reference says where the record is.
     *
     * @param id the action
     * @param title what shows it
     * @param url where it can be read, https
     * @param reference its reference in the system that holds it
     * @param heldIn the system of record
     * @param by who says so
     * @param standing what they may do
     */
    public record Command(
            UUID id,
            String title,
            Optional<String> url,
            Optional<String> reference,
            Optional<String> heldIn,
            Actor by,
            Standing standing)
            implements ActionCommand {}

    /** Adds the evidence and answers with the action after it. */
    @Transactional
    public Action add(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    private static ActionEvent change(Command command, ActionChanges.Held held) {
        if (!held.owned() && command.standing().right() != Standing.Right.MANAGE) {
            throw Problems.forbidden("Evidence is for the holders of its owner posts and the KIM team.");
        }
        var evidence = new Evidence(
                Uuid7.next(),
                command.title(),
                command.url().orElse(null),
                command.reference().orElse(null),
                command.heldIn().orElse(null),
                held.by().sub(),
                held.at());
        return held.action().addEvidence(evidence, held.by(), held.at());
    }
}
