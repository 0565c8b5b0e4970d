package uk.gov.defra.ima.notifications.caseload.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An action as its owner last told it, with only what reminding needs.
 *
 * @param id the action
 * @param organisation slug that bounds it
 * @param plan its plan, which may not be known here yet
 * @param ref as written in the plan, such as {@code 2.1}
 * @param description what is to be done
 * @param owners ids of the posts that own it, in the plan's order, each once
 * @param dueLatest last London date on which it is not late; absent when the words name no date
 * @param dueAsStated the words of the completion-due cell
 * @param status how it stands
 * @param version the action's version, from 1
 */
public record ActionState(
        UUID id,
        String organisation,
        UUID plan,
        String ref,
        String description,
        List<String> owners,
        Optional<LocalDate> dueLatest,
        Optional<String> dueAsStated,
        ActionStatus status,
        long version) {

    /** Lists each owner once: one post may be named twice, with two qualifiers. */
    public ActionState {
        owners = owners.stream().distinct().toList();
    }
}
