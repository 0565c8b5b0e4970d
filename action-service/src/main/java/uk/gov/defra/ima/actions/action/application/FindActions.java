package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.Actions;
import uk.gov.defra.ima.web.problem.Problems;

/** Somebody looks for actions. */
@ApplicationScoped
public class FindActions {

    private final Actions actions;

    FindActions(Actions actions) {
        this.actions = actions;
    }

    /** The action, if one of {@code organisations} has it; its absence is a not-found problem. */
    @Transactional
    public Action one(Collection<String> organisations, UUID id) {
        return actions.in(organisations, id).orElseThrow(() -> Problems.notFound("action", id));
    }
}
