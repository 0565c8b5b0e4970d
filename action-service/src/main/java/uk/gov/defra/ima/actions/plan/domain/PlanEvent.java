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

    /** A plan got another title, assessor or day. */
    record PlanRevised(Plan plan, PlanDetails from, Actor by, Instant at) implements PlanEvent {}

    /** Its assessor looked at the progress of a plan. */
    record PlanReviewed(Plan plan, PlanReview review, Actor by, Instant at) implements PlanEvent {}

    /** A plan came to its end. */
    record PlanClosed(Plan plan, ClosingCounts counts, Actor by, Instant at) implements PlanEvent {}

    /** A recommendation came into a plan. */
    record RecommendationAdded(Recommendation recommendation, Actor by, Instant at) implements PlanEvent {}

    /** A recommendation reads otherwise, or something else is said about it. */
    record RecommendationRevised(Recommendation recommendation, RecommendationWords from, Actor by, Instant at)
            implements PlanEvent {}
}
