package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;

/** Somebody says something about the progress of an action. */
@ApplicationScoped
public class Comment {

    private final ActionChanges changes;

    Comment(ActionChanges changes) {
        this.changes = changes;
    }

    /**
     * What somebody says.
     *
     * @param id the action
     * @param text the words, not blank
     * @param by who they are
     * @param standing what they may do
     */
    public record Command(UUID id, String text, Actor by, Standing standing) {}

    /** Adds what was said and answers with the action after it. */
    @Transactional
    public Action say(Command command) {
        return changes.record(command.id(), command.standing(), command.by(), held -> {
            command.standing().refuseStrangers(held.owned());
            return held.action().comment(command.text(), held.by(), held.at());
        });
    }
}
