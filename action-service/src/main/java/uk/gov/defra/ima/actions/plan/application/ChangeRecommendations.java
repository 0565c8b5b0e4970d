package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import uk.gov.defra.ima.actions.plan.application.ChangePlan.Asked;
import uk.gov.defra.ima.actions.plan.domain.NewRecommendation;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Plans;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationWords;
import uk.gov.defra.ima.actions.plan.domain.Recommendations;
import uk.gov.defra.ima.web.etag.ExpectedVersion;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.Problems;

/** The KIM team adds a recommendation to a plan, or gives one other words. */
@ApplicationScoped
public class ChangeRecommendations {

    private final FindPlans find;
    private final OpenPlans open;
    private final Plans plans;
    private final Recommendations recommendations;
    private final PlanJournal journal;
    private final Clock clock;

    ChangeRecommendations(
            FindPlans find,
            OpenPlans open,
            Plans plans,
            Recommendations recommendations,
            PlanJournal journal,
            Clock clock) {
        this.find = find;
        this.open = open;
        this.plans = plans;
        this.recommendations = recommendations;
        this.journal = journal;
        this.clock = clock;
    }

    /** Adds one; a number that the plan has already is a conflict. */
    @Transactional
    public Recommendation add(Asked asked, NewRecommendation from) {
        var plan = find.one(asked.organisations(), asked.id());
        open.holdOpen(plan.id());
        var at = now();
        var added = Recommendation.add(Uuid7.next(), plan, from, at);
        recommendations.persistAndFlush(added);
        journal.append(List.of(new PlanEvent.RecommendationAdded(added, asked.by(), at)));
        return added;
    }

    /** One of a plan's; its absence is a not-found problem. */
    @Transactional
    public Recommendation one(Asked asked, UUID id) {
        find.one(asked.organisations(), asked.id());
        return Optional.ofNullable(recommendations.findById(id))
                .filter(found -> found.plan().equals(asked.id()))
                .orElseThrow(() -> Problems.notFound("recommendation", id));
    }

    /** Gives one other words. */
    @Transactional
    public Recommendation revise(
            Asked asked, UUID id, ExpectedVersion expected, UnaryOperator<RecommendationWords> patch) {
        var plan = find.one(asked.organisations(), asked.id());
        open.holdOpen(plan.id());
        var recommendation = Optional.ofNullable(recommendations.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .filter(found -> found.plan().equals(plan.id()))
                .orElseThrow(() -> Problems.notFound("recommendation", id));
        expected.check(recommendation.version());
        var event = recommendation.revise(patch.apply(recommendation.words()), asked.by(), now());
        plans.flush();
        journal.append(List.of(event));
        return recommendation;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
