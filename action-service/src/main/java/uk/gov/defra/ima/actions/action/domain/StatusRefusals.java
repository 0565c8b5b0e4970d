package uk.gov.defra.ima.actions.action.domain;

import java.util.stream.Collectors;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.ProblemException;
import uk.gov.defra.ima.web.problem.Problems;

/** Why a change of status is refused; each names the field that would put it right. */
final class StatusRefusals {

    private StatusRefusals() {}

    static ProblemException illegalTransition(ActionStatus from, ActionStatus to) {
        var next = from.next().stream().map(Enum::name).sorted().collect(Collectors.joining(", "));
        return refused("to", "an action that is %s cannot become %s; it can become %s".formatted(from, to, next));
    }

    static ProblemException withoutComment(String problem) {
        return refused("comment", problem);
    }

    static ProblemException ownWork() {
        return refused("to", "verifying needs somebody other than the person who completed the action");
    }

    private static ProblemException refused(String field, String problem) {
        return Problems.unprocessable("The status cannot change like this.", new FieldError(field, problem));
    }
}
