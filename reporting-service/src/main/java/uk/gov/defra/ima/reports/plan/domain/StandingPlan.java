package uk.gov.defra.ima.reports.plan.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.NaturalOrder;
import uk.gov.defra.ima.reports.projection.domain.PlanClosure;
import uk.gov.defra.ima.reports.projection.domain.PlanOrder;
import uk.gov.defra.ima.reports.projection.domain.PlanReview;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/**
 * A plan as it stood.
 *
 * @param plan the plan itself
 * @param asAt the day it is read for
 * @param recordedUpTo when the latest fact of its organisation that counts was recorded
 * @param recommendations in the order of their numbers
 * @param reviews what the assessor had found on its progress, in the order of days
 * @param closure how it had ended; empty while it was open
 */
public record StandingPlan(
        PlanVersion plan,
        AsAt asAt,
        Optional<Instant> recordedUpTo,
        List<StandingRecommendation> recommendations,
        List<PlanReview> reviews,
        Optional<PlanClosure> closure) {

    /** Keeps its own copies of the lists. */
    public StandingPlan {
        recommendations = List.copyOf(recommendations);
        reviews = List.copyOf(reviews);
    }

    /** Puts actions under their recommendations. The order in which they are given makes no difference. */
    public static StandingPlan of(
            PlanVersion plan,
            AsAt asAt,
            Optional<Instant> recordedUpTo,
            Collection<RecommendationVersion> recommendations,
            Collection<ActionVersion> actions,
            List<PlanReview> reviews,
            Optional<PlanClosure> closure) {
        Map<UUID, List<ActionVersion>> under = actions.stream()
                .sorted(PlanOrder.OF_ACTIONS)
                .collect(Collectors.groupingBy(ActionVersion::recommendation));
        List<StandingRecommendation> sections = new ArrayList<>();
        for (RecommendationVersion recommendation : recommendations) {
            List<ActionVersion> its = under.remove(recommendation.id());
            sections.add(new StandingRecommendation(
                    recommendation.id(),
                    recommendation.number(),
                    Optional.of(recommendation),
                    its == null ? List.of() : its));
        }
        under.forEach((id, orphans) -> sections.add(
                new StandingRecommendation(id, orphans.getFirst().recommendationNumber(), Optional.empty(), orphans)));
        sections.sort(Comparator.comparing(StandingRecommendation::number, NaturalOrder.OF_REFERENCES)
                .thenComparing(StandingRecommendation::id));
        return new StandingPlan(plan, asAt, recordedUpTo, sections, reviews, closure);
    }

    /** How many actions it has. */
    public int total() {
        return recommendations.stream()
                .mapToInt(section -> section.actions().size())
                .sum();
    }

    /** How many of its actions are late. */
    public long late() {
        return recommendations.stream()
                .flatMap(section -> section.actions().stream())
                .filter(action -> action.isLateOn(asAt.day()))
                .count();
    }

    /** The number of a recommendation, as a review names it; empty while it is not known. */
    public Optional<String> numberOf(UUID recommendation) {
        return recommendations.stream()
                .filter(section -> section.id().equals(recommendation))
                .map(StandingRecommendation::number)
                .findFirst();
    }
}
