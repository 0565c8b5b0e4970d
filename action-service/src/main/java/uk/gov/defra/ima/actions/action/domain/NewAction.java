package uk.gov.defra.ima.actions.action.domain;

import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;

/**
 * What an action starts from.
 *
 * @param recommendation what it answers
 * @param ref its reference
 * @param description what is to be done
 * @param owners posts that own it, in the order written; may be empty
 * @param due when it is to be complete
 * @param status where it stands
 * @param priority how urgent the plan says that it is
 * @param labels words by which people group actions
 * @param commentary what has been said about its progress
 * @param cells the row it came from, when it was imported
 */
public record NewAction(
        Recommendation recommendation,
        ActionRef ref,
        String description,
        List<ActionOwner> owners,
        CompletionDue due,
        StatedStatus status,
        Optional<String> priority,
        List<String> labels,
        Optional<Commentary> commentary,
        Optional<OriginalCells> cells) {}
