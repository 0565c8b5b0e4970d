package uk.gov.defra.ima.actions.action.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import uk.gov.defra.ima.actions.action.domain.Action;
import uk.gov.defra.ima.actions.action.domain.ActionLink;
import uk.gov.defra.ima.actions.action.domain.ActionOwner;
import uk.gov.defra.ima.actions.action.domain.ActionStatus;
import uk.gov.defra.ima.actions.action.domain.Commentary;
import uk.gov.defra.ima.actions.action.domain.Evidence;
import uk.gov.defra.ima.actions.action.domain.OriginalCells;
import uk.gov.defra.ima.actions.action.domain.StatusBasis;
import uk.gov.defra.ima.actions.due.domain.CompletionDue;

/** An action as clients see it. */
public record ActionView(
        UUID id,
        String organisation,
        UUID plan,
        RecommendationView recommendation,
        String ref,
        String description,
        List<ActionOwner> owners,
        String priority,
        List<String> labels,
        CompletionDue completionDue,
        ActionStatus status,
        String statusAsStated,
        StatusBasis statusBasis,
        String statusComment,
        Commentary commentary,
        List<Evidence> evidence,
        List<ActionLink> links,
        boolean overdue,
        boolean stale,
        Map<String, String> original,
        long version,
        Instant createdAt,
        Instant updatedAt) {

    /** What it answers. */
    public record RecommendationView(UUID id, String number, String text) {}

    /**
     * The action as it is seen now.
     *
     * @param today the calendar day in Europe/London
     * @param staleBefore an open action that was last heard of before this moment is stale
     */
    static ActionView of(Action action, LocalDate today, Instant staleBefore) {
        var recommendation = action.recommendation();
        return new ActionView(
                action.id(),
                action.organisation(),
                action.plan(),
                new RecommendationView(recommendation.id(), recommendation.number(), recommendation.text()),
                action.ref(),
                action.description(),
                action.owners(),
                action.priority().orElse(null),
                action.labels(),
                action.completionDue(),
                action.status(),
                action.statusAsStated(),
                action.statusBasis(),
                action.statusComment().orElse(null),
                action.commentary().orElse(null),
                action.evidence(),
                action.links(),
                action.isOverdue(today),
                action.isUnheardOfSince(staleBefore),
                action.originalCells().map(OriginalCells::cells).orElse(null),
                action.version(),
                action.createdAt(),
                action.updatedAt());
    }
}
