package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntries;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntry;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody says something about the progress of an action. */
@ApplicationScoped
public class Comment {

    private final ActionChanges changes;
    private final CommentaryEntries entries;

    Comment(ActionChanges changes, CommentaryEntries entries) {
        this.changes = changes;
        this.entries = entries;
    }

    /**
     * What somebody says.
     *
     * @param id the action
     * @param text the words, not blank
     * @param corrects the entry that they correct
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(UUID id, String text, Optional<UUID> corrects, Actor by, Standing standing)
            implements BulkCommand {}

    /** Adds what was said and answers with the action after it. */
    @Transactional
    public Action say(Command command) {
        return changes.record(command, held -> change(command, held));
    }

    ActionEvent change(Command command, ActionChanges.Held held) {
        command.standing().refuseStrangers(held.owned());
        var corrected = command.corrects().map(id -> corrected(command.id(), id));
        var said = new CommentaryEntry.Said(Uuid7.next(), command.text(), corrected);
        return held.action().comment(said, held.by(), held.at());
    }

    private CommentaryEntry corrected(UUID action, UUID id) {
        var entry = entries.about(action, id).orElseThrow(() -> refused("is nothing that was said about this action"));
        entries.correcting(id).ifPresent(correction -> {
            throw refused("was corrected already; correct " + correction.id() + " instead");
        });
        return entry;
    }

    private static ProblemException refused(String problem) {
        return Problems.unprocessable("This cannot be corrected.", new FieldError("corrects", problem));
    }
}
