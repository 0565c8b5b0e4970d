package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.gov.defra.ima.actions.accountability.domain.Actor;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.NewRecommendation;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationNumber;
import uk.gov.defra.ima.actions.plan.domain.Recommendations;
import uk.gov.defra.ima.actions.planimport.domain.ImportConflict;
import uk.gov.defra.ima.actions.planimport.domain.ImportWarnings;
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
import uk.gov.defra.ima.actions.planimport.domain.RecommendationThreeWay;
import uk.gov.defra.ima.actions.planimport.domain.StatedRecommendation;
import uk.gov.defra.ima.web.ids.Uuid7;

/** The recommendations of a plan by number, and those that a file adds to it. */
@ApplicationScoped
class PlanRecommendations {

    private final Recommendations recommendations;
    private final PlanJournal journal;

    PlanRecommendations(Recommendations recommendations, PlanJournal journal) {
        this.recommendations = recommendations;
        this.journal = journal;
    }

    /** Those that the plan has. */
    Map<String, Recommendation> of(Plan plan) {
        return recommendations.list("plan", plan.id()).stream()
                .collect(Collectors.toMap(Recommendation::numberSort, Function.identity()));
    }

    /**
     * Compares those that a file has too.
     *
     * @param known those of the plan, by number
     */
    static Map<Recommendation, RecommendationThreeWay.Outcome> compare(
            Map<String, Recommendation> known, PlanOutline outline, ImportWarnings warnings) {
        var outcomes = new LinkedHashMap<Recommendation, RecommendationThreeWay.Outcome>();
        for (var stated : outline.recommendations()) {
            var ours = known.get(key(stated));
            if (ours != null) {
                var outcome = RecommendationThreeWay.compare(stated, ours);
                outcomes.put(ours, outcome);
                if (!outcome.words().equals(ours.words())) {
                    warnings.recommendationRevised(stated);
                }
            }
        }
        return outcomes;
    }

    /** The conflicts among some outcomes. */
    static List<ImportConflict> conflicts(Map<Recommendation, RecommendationThreeWay.Outcome> outcomes) {
        return outcomes.values().stream()
                .flatMap(outcome -> outcome.conflicts().stream())
                .toList();
    }

    /** Revises those that only the file has changed. */
    void revise(Map<Recommendation, RecommendationThreeWay.Outcome> outcomes, Actor by, Instant at) {
        var events = new ArrayList<PlanEvent>();
        outcomes.forEach((ours, outcome) -> {
            ours.comparedWith(outcome.compared());
            if (!outcome.words().equals(ours.words())) {
                events.add(ours.revise(outcome.words(), by, at));
            }
        });
        recommendations.flush();
        journal.append(events);
    }

    /** Adds those of an outline; the plan itself must have been flushed. */
    Map<String, Recommendation> add(Plan plan, PlanOutline outline, Actor by, Instant at) {
        var byNumber = new LinkedHashMap<String, Recommendation>();
        for (var stated : outline.recommendations()) {
            var added = Recommendation.add(Uuid7.next(), plan, recommendation(stated), at);
            added.comparedWith(added.words());
            recommendations.persist(added);
            byNumber.put(added.numberSort(), added);
        }
        recommendations.flush();
        journal.append(List.copyOf(byNumber.values()).stream()
                .map(added -> new PlanEvent.RecommendationAdded(added, by, at))
                .toList());
        return byNumber;
    }

    /** The number of the recommendation that a line answers, as a key. */
    static String key(PlanLine line) {
        return new RecommendationNumber(line.recommendation()).sortKey();
    }

    /** The number of a recommendation, as a key. */
    static String key(StatedRecommendation stated) {
        return new RecommendationNumber(stated.number()).sortKey();
    }

    private static NewRecommendation recommendation(StatedRecommendation stated) {
        return new NewRecommendation(
                new RecommendationNumber(stated.number()),
                stated.text(),
                stated.commentary(),
                stated.commentaryUpdated());
    }
}
