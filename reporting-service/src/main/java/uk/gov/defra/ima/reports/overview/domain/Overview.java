package uk.gov.defra.ima.reports.overview.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.defra.ima.reports.projection.domain.ActionVersion;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.NaturalOrder;
import uk.gov.defra.ima.reports.projection.domain.PlanVersion;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/**
 * How an organisation is doing with its plans.
 *
 * @param organisation slug of the organisation
 * @param asAt the day it is read for
 * @param recordedUpTo when the latest fact that counts was recorded; empty when there is none
 * @param actions all actions
 * @param byOwner the actions of each owner post, by title
 * @param byRecommendation the actions under each recommendation, by plan and number
 * @param plans the actions of each plan, by title
 */
public record Overview(
        String organisation,
        AsAt asAt,
        Optional<Instant> recordedUpTo,
        Tally actions,
        List<OwnerTally> byOwner,
        List<RecommendationTally> byRecommendation,
        List<PlanTally> plans) {

    /** Counts what stood. The order in which it is given makes no difference. */
    public static Overview of(String organisation, AsAt asAt, Optional<Instant> recordedUpTo, Standing standing) {
        return new Overview(
                organisation,
                asAt,
                recordedUpTo,
                Tally.of(standing.actions(), standing.posts(), asAt),
                OwnerTally.each(standing.actions(), standing.posts(), asAt),
                byRecommendation(standing, asAt),
                byPlan(standing, asAt));
    }

    private static List<PlanTally> byPlan(Standing standing, AsAt asAt) {
        Map<UUID, List<ActionVersion>> actions =
                standing.actions().stream().collect(Collectors.groupingBy(ActionVersion::plan));
        return standing.plans().stream()
                .sorted(Comparator.comparing(PlanVersion::title).thenComparing(PlanVersion::id))
                .map(plan -> new PlanTally(
                        plan, Tally.of(actions.getOrDefault(plan.id(), List.of()), standing.posts(), asAt)))
                .toList();
    }

    private static List<RecommendationTally> byRecommendation(Standing standing, AsAt asAt) {
        Map<UUID, List<ActionVersion>> actions =
                standing.actions().stream().collect(Collectors.groupingBy(ActionVersion::recommendation));
        Map<UUID, RecommendationVersion> known = new TreeMap<>();
        standing.recommendations().forEach(recommendation -> known.put(recommendation.id(), recommendation));
        List<RecommendationTally> each = new ArrayList<>();
        known.values()
                .forEach(recommendation -> each.add(new RecommendationTally(
                        recommendation.plan(),
                        recommendation.id(),
                        recommendation.number(),
                        Optional.of(recommendation.text()),
                        tally(actions.getOrDefault(recommendation.id(), List.of()), standing, asAt))));
        actions.forEach((id, its) -> {
            if (!known.containsKey(id)) {
                ActionVersion any = its.getFirst();
                each.add(new RecommendationTally(
                        any.plan(), id, any.recommendationNumber(), Optional.empty(), tally(its, standing, asAt)));
            }
        });
        each.sort(Comparator.comparing(RecommendationTally::plan)
                .thenComparing(RecommendationTally::number, NaturalOrder.OF_REFERENCES)
                .thenComparing(RecommendationTally::recommendation));
        return List.copyOf(each);
    }

    private static Tally tally(Collection<ActionVersion> actions, Standing standing, AsAt asAt) {
        return Tally.of(actions, standing.posts(), asAt);
    }
}
