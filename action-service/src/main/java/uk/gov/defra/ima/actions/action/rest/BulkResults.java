package uk.gov.defra.ima.actions.action.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.application.ChangeMany;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;

/**
 * What became of many changes, in the order asked.
 *
 * @param changed how many were made
 * @param refused how many were not
 */
record BulkResults(int changed, int refused, List<Result> items) {

    /**
     * What became of one of them.
     *
     * @param version version of the action after it; absent when it was refused
     * @param problem why it was refused; absent when it was made
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Result(UUID action, Long version, Refusal problem) {}

    /** Why a change was refused: a problem of the catalogue. */
    record Refusal(String type, String title, int status, String detail, List<FieldError> errors) {
        static Refusal of(ProblemException problem) {
            var type = problem.type();
            return new Refusal(type.uri().toString(), type.title(), type.status(), problem.detail(), problem.errors());
        }
    }

    static BulkResults of(List<ChangeMany.Outcome> outcomes) {
        var results = outcomes.stream()
                .map(one -> new Result(
                        one.id(),
                        one.action().map(Action::version).orElse(null),
                        one.refusal().map(Refusal::of).orElse(null)))
                .toList();
        var changed =
                (int) outcomes.stream().filter(one -> one.action().isPresent()).count();
        return new BulkResults(changed, outcomes.size() - changed, results);
    }
}
