package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionLink;
import uk.gov.defra.ima.actions.action.domain.ActionLinks;
import uk.gov.defra.ima.actions.action.domain.Actions;

/** Somebody asks which actions an action has to do with. */
@ApplicationScoped
public class ReadLinks {

    private final FindActions find;
    private final Actions actions;
    private final ActionLinks links;

    ReadLinks(FindActions find, Actions actions, ActionLinks links) {
        this.find = find;
        this.actions = actions;
        this.links = links;
    }

    /** Which of the two actions said so. */
    public enum Direction {
        /** The action asked about. */
        FROM_THIS,
        /** The other one. */
        TO_THIS
    }

    /**
     * A link of the action asked about.
     *
     * @param direction which of the two said so
     * @param link what was said; its action is the one it points to
     * @param other the action at the other end
     */
    public record Linked(Direction direction, ActionLink link, Action other) {}

    /** What it says of others, then what others say of it; at most {@code limit} others. */
    @Transactional
    public List<Linked> of(UUID id, Set<String> organisations, int limit) {
        var action = find.one(organisations, id);
        var found = new ArrayList<Linked>();
        var targets =
                actions.byId(action.links().stream().map(ActionLink::action).toList());
        action.links().forEach(link -> found.add(new Linked(Direction.FROM_THIS, link, targets.get(link.action()))));
        for (var other : links.to(id, action.organisation(), limit)) {
            other.links().stream()
                    .filter(link -> link.action().equals(id))
                    .forEach(link -> found.add(new Linked(Direction.TO_THIS, link, other)));
        }
        return found;
    }
}
