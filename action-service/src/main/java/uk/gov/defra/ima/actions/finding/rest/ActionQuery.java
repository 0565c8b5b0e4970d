package uk.gov.defra.ima.actions.finding.rest;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria;
import uk.gov.defra.ima.actions.finding.domain.ActionCriteria.DueDays;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** The filters of the list of actions. */
class ActionQuery {

    private static final int MOST_VALUES = 50;

    @QueryParam("organisation")
    @Parameter(description = "Slug of one of the caller's organisations; several widen it", example = "defra")
    List<String> organisation;

    @QueryParam("plan")
    @Parameter(description = "Id of a plan; several widen it")
    List<UUID> plan;

    @QueryParam("recommendation")
    @Parameter(description = "Id of a recommendation; several widen it")
    List<UUID> recommendation;

    @QueryParam("owner")
    @Parameter(description = "Id of a post that owns them; several widen it", example = "defra/dro")
    List<String> owner;

    @QueryParam("status")
    @Parameter(description = "Where they stand; several widen it")
    List<ActionStatus> status;

    @QueryParam("priority")
    @Parameter(description = "How urgent they are, as written; several widen it", example = "High")
    List<String> priority;

    @QueryParam("label")
    @Parameter(description = "A label that they have; several widen it", example = "records")
    List<String> label;

    @QueryParam("due-before")
    @Parameter(description = "Only those whose last due day is before this calendar day", example = "2018-09-01")
    LocalDate dueBefore;

    @QueryParam("due-after")
    @Parameter(description = "Only those whose last due day is after this calendar day", example = "2018-07-31")
    LocalDate dueAfter;

    @QueryParam("overdue")
    @Parameter(description = "true: only those that are late; false: only the others")
    Boolean overdue;

    @QueryParam("stale")
    @Parameter(description = "true: only open ones of which nobody has said anything for long; false: only the others")
    Boolean stale;

    @QueryParam("unowned")
    @Parameter(description = "true: only those that no post owns; false: only the others")
    Boolean unowned;

    @QueryParam("updated-after")
    @Parameter(description = "Only those that changed after this moment", example = "2018-07-31T09:00:00Z")
    Instant updatedAfter;

    @QueryParam("q")
    @Size(max = 400)
    @Parameter(
            description =
                    "Words to find in reference, description, labels, commentary and recommendation, in any form of"
                            + " theirs; \"a phrase\", -without, one or another. Ranks at most 1,000 matches, best first; when"
                            + " nothing matches, the words most alike that anybody has used are looked for, and the answer says so",
            example = "retention schedule")
    String q;

    ActionCriteria criteria(Set<String> callers, ActionCriteria.Now now) {
        for (var values : List.of(
                some("organisation", organisation),
                some("plan", plan),
                some("recommendation", recommendation),
                some("owner", owner),
                some("status", status),
                some("priority", priority),
                some("label", label))) {
            values.refuseTooMany();
        }
        return new ActionCriteria(
                organisations(callers),
                all(plan),
                all(recommendation),
                all(owner),
                all(status),
                all(priority),
                all(label),
                new DueDays(Optional.ofNullable(dueBefore), Optional.ofNullable(dueAfter)),
                Optional.ofNullable(overdue),
                Optional.ofNullable(stale),
                Optional.ofNullable(unowned),
                Optional.ofNullable(updatedAfter),
                now);
    }

    /** The words to find, if there are any. */
    Optional<String> words() {
        if (q != null && q.isBlank()) {
            throw Problems.invalid(new FieldError("q", "must have a word in it, or be left out"));
        }
        return Optional.ofNullable(q);
    }

    /** What is foreign does not exist: asking for it finds nothing. */
    private Set<String> organisations(Set<String> callers) {
        var asked = all(organisation);
        return asked.isEmpty()
                ? callers
                : Set.copyOf(asked.stream().filter(callers::contains).toList());
    }

    private static <T> List<T> all(List<T> values) {
        return values == null ? List.of() : values;
    }

    private static Values some(String name, List<?> values) {
        return new Values(name, all(values));
    }

    private record Values(String name, List<?> values) {
        void refuseTooMany() {
            if (values.size() > MOST_VALUES) {
                throw Problems.invalid(new FieldError(name, "may be given at most " + MOST_VALUES + " times"));
            }
        }
    }
}
