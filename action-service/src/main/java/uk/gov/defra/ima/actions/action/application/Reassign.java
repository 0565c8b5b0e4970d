package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.post.application.PostTitles;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team hands an action over to other posts. */
@ApplicationScoped
public class Reassign {

    private final ActionChanges changes;
    private final PostTitles titles;

    Reassign(ActionChanges changes, PostTitles titles) {
        this.changes = changes;
        this.titles = titles;
    }

    /**
     * A post that is to own the action.
     *
     * @param post its id, such as {@code defra/dro}
     * @param qualifier what narrows it, such as {@code paper}
     */
    public record NewOwner(String post, Optional<String> qualifier) {}

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
            UUID id, ExpectedVersion expected, List<NewOwner> owners, String note, Actor by, Standing standing) {}

    /** Makes the change and answers with the action after it. */
    @Transactional
    public Action reassign(Command command) {
        return changes.record(command.id(), command.standing(), command.by(), held -> {
            if (command.standing().right() != Standing.Right.MANAGE) {
                throw Problems.forbidden("Handing an action over is for the KIM team.");
            }
            command.expected().check(held.action().version());
            var owners = known(held.action().organisation(), command.owners());
            return held.action().reassign(owners, command.note(), held.by(), held.at());
        });
    }

    /** Everything that is wrong with them at once: posts that nobody knows, and what is named twice. */
    private List<ActionOwner> known(String organisation, List<NewOwner> wanted) {
        var known = titles.of(organisation, wanted.stream().map(NewOwner::post).toList());
        var errors = new ArrayList<FieldError>();
        for (var i = 0; i < wanted.size(); i++) {
            var owner = wanted.get(i);
            if (!known.containsKey(owner.post())) {
                errors.add(new FieldError("owners[%d].post".formatted(i), "is no post of " + organisation));
            } else if (wanted.indexOf(owner) < i) {
                errors.add(new FieldError("owners[%d]".formatted(i), "is named already"));
            }
        }
        if (!errors.isEmpty()) {
            throw Problems.unprocessable(
                    "The action cannot be handed over like this.", errors.toArray(FieldError[]::new));
        }
        return wanted.stream()
                .map(owner -> new ActionOwner(
                        owner.post(), known.get(owner.post()), owner.qualifier().orElse(null)))
                .toList();
    }
}
