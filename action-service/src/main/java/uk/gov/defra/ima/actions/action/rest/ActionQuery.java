package uk.gov.defra.ima.actions.action.rest;

import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import uk.gov.defra.ima.actions.action.domain.ActionFilter;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;

/** The filters of the list of actions. */
class ActionQuery {

    @QueryParam("plan")
    @Parameter(description = "Id of a plan")
    UUID plan;

    @QueryParam("recommendation")
    @Parameter(description = "Id of a recommendation")
    UUID recommendation;

    @QueryParam("owner")
    @Parameter(description = "Id of a post that owns them", example = "defra/dro")
    String owner;

    @QueryParam("status")
    @Parameter(description = "One or more statuses")
    List<ActionStatus> status;

    @QueryParam("due-before")
    @Parameter(description = "Only those whose last due day is before this calendar day", example = "2018-09-01")
    LocalDate dueBefore;

    @QueryParam("due-after")
    @Parameter(description = "Only those whose last due day is after this calendar day", example = "2018-07-31")
    LocalDate dueAfter;

    @QueryParam("overdue")
    @Parameter(description = "true: only those that are late; false: only the others")
    Boolean overdue;

    ActionFilter filter(Collection<String> organisations, LocalDate today) {
        var filter = ActionFilter.in(organisations);
        if (plan != null) {
            filter.plan(plan);
        }
        if (recommendation != null) {
            filter.recommendation(recommendation);
        }
        if (owner != null) {
            filter.owner(owner);
        }
        if (status != null && !status.isEmpty()) {
            filter.status(status);
        }
        if (dueBefore != null) {
            filter.dueBefore(dueBefore);
        }
        if (dueAfter != null) {
            filter.dueAfter(dueAfter);
        }
        if (overdue != null) {
            if (overdue) {
                filter.overdueOn(today);
            } else {
                filter.notOverdueOn(today);
            }
        }
        return filter;
    }

    /** Names this query, so that a cursor of another one is refused. */
    String named(Collection<String> organisations) {
        return Stream.of(
                        "actions",
                        new TreeSet<>(organisations),
                        plan,
                        recommendation,
                        owner,
                        status,
                        dueBefore,
                        dueAfter,
                        overdue)
                .map(Objects::toString)
                .collect(Collectors.joining("|"));
    }
}
