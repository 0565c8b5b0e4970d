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
import uk.gov.defra.ima.reports.projection.domain.PlanOrder;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/**
 * A plan as it stood.
 *
 * @param plan the plan itself
 * @param asAt the day it is read for
 * @param recordedUpTo when the latest fact of its organisation that counts was recorded
 * @param recommendations in the order of their numbers
 */
public record StandingPlan(
        PlanVersion plan, AsAt asAt, Optional<Instant> recordedUpTo, List<StandingRecommendation> recommendations) {

    /** Keeps its own copy of the list. */
    public StandingPlan {
        recommendations = List.copyOf(recommendations);
    }

    /** Puts actions under their recommendations. The order in which they are given makes no difference. */
    public static StandingPlan of(
            PlanVersion plan,
            AsAt asAt,
            Optional<Instant> recordedUpTo,
            Collection<RecommendationVersion> recommendations,
            Collection<ActionVersion> actions) {
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
        return new StandingPlan(plan, asAt, recordedUpTo, sections);
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
}
