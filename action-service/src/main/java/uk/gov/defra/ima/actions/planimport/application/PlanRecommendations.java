package uk.gov.defra.ima.actions.planimport.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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
import uk.gov.defra.ima.actions.planimport.domain.PlanLine;
import uk.gov.defra.ima.actions.planimport.domain.PlanOutline;
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

    /** Adds those of an outline; the plan itself must have been flushed. */
    Map<String, Recommendation> add(Plan plan, PlanOutline outline, Actor by, Instant at) {
        var byNumber = new LinkedHashMap<String, Recommendation>();
        for (var stated : outline.recommendations()) {
            var added = Recommendation.add(Uuid7.next(), plan, recommendation(stated), at);
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
