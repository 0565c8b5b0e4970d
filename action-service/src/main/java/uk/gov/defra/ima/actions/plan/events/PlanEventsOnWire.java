package uk.gov.defra.ima.actions.plan.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.defra.ima.actions.accountability.events.ByJson;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanDetails;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.PlanReview;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
import uk.gov.defra.ima.actions.plan.domain.RecommendationWords;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;

/** Gives each plan event its place on the wire. */
@ApplicationScoped
class PlanEventsOnWire implements PlanJournal {

    private final EventJournal journal;

    PlanEventsOnWire(EventJournal journal) {
        this.journal = journal;
    }

    record Registered(ByJson by, PlanSnapshot plan) {}

    record Revised(ByJson by, FromTo<PlanWords> change, PlanSnapshot plan) {}

    record PlanWords(String title, String assessor, LocalDate statedOn) {
        static PlanWords of(PlanDetails details) {
            return new PlanWords(details.title(), details.assessor(), details.statedOn());
        }
    }

    record FromTo<T>(T from, T to) {}

    record Reviewed(ByJson by, ReviewSnapshot review, PlanSnapshot plan) {}

    record ReviewSnapshot(
            UUID id, String kind, LocalDate reviewedOn, String reviewer, String findings, List<PlanReview.View> views) {
        static ReviewSnapshot of(PlanReview review) {
            var finding = review.finding();
            return new ReviewSnapshot(
                    review.id(),
                    finding.kind().name(),
                    finding.reviewedOn(),
                    finding.reviewer(),
                    finding.findings(),
                    finding.views());
        }
    }

    record Closed(ByJson by, ClosureSnapshot closure, PlanSnapshot plan) {}

    record ClosureSnapshot(String comment, int completed, int verified, int withdrawn) {}

    record Added(ByJson by, RecommendationSnapshot recommendation) {}

    record RecommendationRevised(ByJson by, FromTo<Words> change, RecommendationSnapshot recommendation) {}

    record Words(String text, String commentary, String commentaryUpdated) {
        static Words of(RecommendationWords words) {
            return new Words(
                    words.text(),
                    words.commentary().orElse(null),
                    words.commentaryUpdated().orElse(null));
        }
    }

    record PlanSnapshot(
            UUID id,
            String organisation,
            String title,
            String assessor,
            LocalDate statedOn,
            Instant closedAt,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        static PlanSnapshot of(Plan plan) {
            return new PlanSnapshot(
                    plan.id(),
                    plan.organisation(),
                    plan.title(),
                    plan.assessor(),
                    plan.statedOn(),
                    plan.closure().map(Plan.Closure::at).orElse(null),
                    plan.version(),
                    plan.createdAt(),
                    plan.updatedAt());
        }
    }

    record RecommendationSnapshot(
            UUID id,
            String organisation,
            UUID plan,
            String number,
            String text,
            String commentary,
            String commentaryUpdated,
            long version,
            Instant createdAt,
            Instant updatedAt) {

        static RecommendationSnapshot of(Recommendation recommendation) {
            return new RecommendationSnapshot(
                    recommendation.id(),
                    recommendation.organisation(),
                    recommendation.plan(),
                    recommendation.number(),
                    recommendation.text(),
                    recommendation.commentary().orElse(null),
                    recommendation.commentaryUpdated().orElse(null),
                    recommendation.version(),
                    recommendation.createdAt(),
                    recommendation.updatedAt());
        }
    }

    @Override
    public void append(List<? extends PlanEvent> events) {
        journal.append(events.stream().map(PlanEventsOnWire::onWire).toList());
    }

    static NewEvent onWire(PlanEvent event) {
        var by = ByJson.of(event.by());
        return switch (event) {
            case PlanEvent.PlanRegistered registered ->
                wire("plan.registered.v1", registered.plan(), event, plan -> new Registered(by, plan));
            case PlanEvent.PlanRevised revised ->
                wire(
                        "plan.revised.v1",
                        revised.plan(),
                        event,
                        plan -> new Revised(
                                by,
                                new FromTo<>(
                                        PlanWords.of(revised.from()),
                                        PlanWords.of(revised.plan().details())),
                                plan));
            case PlanEvent.PlanReviewed reviewed ->
                wire(
                        "plan.reviewed.v1",
                        reviewed.plan(),
                        event,
                        plan -> new Reviewed(by, ReviewSnapshot.of(reviewed.review()), plan));
            case PlanEvent.PlanClosed closed ->
                wire("plan.closed.v1", closed.plan(), event, plan -> new Closed(by, closure(closed), plan));
            case PlanEvent.RecommendationAdded added ->
                wire("recommendation.added.v1", added.recommendation(), event, after -> new Added(by, after));
            case PlanEvent.RecommendationRevised revised ->
                wire(
                        "recommendation.revised.v1",
                        revised.recommendation(),
                        event,
                        after -> new RecommendationRevised(
                                by,
                                new FromTo<>(
                                        Words.of(revised.from()),
                                        Words.of(revised.recommendation().words())),
                                after));
        };
    }

    private static ClosureSnapshot closure(PlanEvent.PlanClosed closed) {
        var counts = closed.counts();
        var comment = closed.plan().closure().map(Plan.Closure::comment).orElseThrow();
        return new ClosureSnapshot(comment, counts.completed(), counts.verified(), counts.withdrawn());
    }

    private static NewEvent wire(String type, Plan plan, PlanEvent event, Function<PlanSnapshot, Object> data) {
        return new NewEvent(
                type,
                plan.organisation(),
                plan.id().toString(),
                plan.version(),
                event.at(),
                data.apply(PlanSnapshot.of(plan)));
    }

    private static NewEvent wire(
            String type,
            Recommendation recommendation,
            PlanEvent event,
            Function<RecommendationSnapshot, Object> data) {
        return new NewEvent(
                type,
                recommendation.organisation(),
                recommendation.id().toString(),
                recommendation.version(),
                event.at(),
                data.apply(RecommendationSnapshot.of(recommendation)));
    }
}
