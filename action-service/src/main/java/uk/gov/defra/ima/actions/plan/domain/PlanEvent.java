package uk.gov.defra.ima.actions.plan.domain;

import java.time.Instant;
import uk.gov.defra.ima.actions.accountability.domain.Actor;

/** What happens to plans and their recommendations. */
public sealed interface PlanEvent {

    /** Who did it. */
    Actor by();

    /** When it was recorded, UTC. */
    Instant at();

    /** A plan was taken up. */
    record PlanRegistered(Plan plan, Actor by, Instant at) implements PlanEvent {}

    /** A recommendation came into a plan. */
    record RecommendationAdded(Recommendation recommendation, Actor by, Instant at) implements PlanEvent {}
}
