package uk.gov.defra.ima.actions.closure.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.Evidence;
import uk.gov.defra.ima.actions.closure.application.ReadClosurePack.ClosurePack;
import uk.gov.defra.ima.actions.plan.rest.PlanView;
import uk.gov.defra.ima.actions.plan.rest.ReviewView;

/**
 * How a plan ended: what was done, what was not, and why.
 *
 * @param done actions that were completed, verified ones included
 * @param notDone actions that were withdrawn
 */
record ClosurePackView(
        PlanView plan, int done, int notDone, List<ReviewView> reviews, List<RecommendationEnd> recommendations) {

    /** A recommendation, and what became of the actions that answer it. */
    record RecommendationEnd(UUID id, String number, String text, List<ActionEnd> actions) {}

    /**
     * What became of an action.
     *
     * @param why what was done, or why it was not
     * @param dueLatest last day that its due words allowed
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ActionEnd(
            UUID id,
            String ref,
            String description,
            List<ActionOwner> owners,
            ActionStatus status,
            String why,
            String dueAsStated,
            LocalDate dueLatest,
            int dueRevisions,
            Instant updatedAt,
            List<Evidence> evidence) {

        static ActionEnd of(Action action) {
            var due = action.completionDue();
            return new ActionEnd(
                    action.id(),
                    action.ref(),
                    action.description(),
                    action.owners(),
                    action.status(),
                    action.statusComment()
                            .or(() -> action.commentary().map(Commentary::text))
                            .orElse(null),
                    due.asStated(),
                    due.latest(),
                    due.revisions().size(),
                    action.updatedAt(),
                    action.evidence());
        }
    }

    static ClosurePackView of(ClosurePack pack) {
        var byRecommendation = new LinkedHashMap<UUID, RecommendationEnd>();
        for (var action : pack.actions()) {
            var recommendation = action.recommendation();
            byRecommendation
                    .computeIfAbsent(
                            recommendation.id(),
                            id -> new RecommendationEnd(
                                    id, recommendation.number(), recommendation.text(), new ArrayList<>()))
                    .actions()
                    .add(ActionEnd.of(action));
        }
        var notDone = (int) pack.actions().stream()
                .filter(action -> action.status() == ActionStatus.WITHDRAWN)
                .count();
        return new ClosurePackView(
                PlanView.of(pack.plan()),
                pack.actions().size() - notDone,
                notDone,
                pack.reviews().stream().map(ReviewView::of).toList(),
                List.copyOf(byRecommendation.values()));
    }
}
