package uk.gov.defra.ima.actions.plan.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.actions.accountability.events.ByJson;
import uk.gov.defra.ima.actions.plan.application.PlanJournal;
import uk.gov.defra.ima.actions.plan.domain.Plan;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;
import uk.gov.defra.ima.actions.plan.domain.Recommendation;
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

    record Added(ByJson by, RecommendationSnapshot recommendation) {}

    record PlanSnapshot(
            UUID id,
            String organisation,
            String title,
            String assessor,
            LocalDate statedOn,
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
            case PlanEvent.PlanRegistered registered -> {
                var plan = registered.plan();
                yield new NewEvent(
                        "plan.registered.v1",
                        plan.organisation(),
                        plan.id().toString(),
                        plan.version(),
                        event.at(),
                        new Registered(by, PlanSnapshot.of(plan)));
            }
            case PlanEvent.RecommendationAdded added -> {
                var recommendation = added.recommendation();
                yield new NewEvent(
                        "recommendation.added.v1",
                        recommendation.organisation(),
                        recommendation.id().toString(),
                        recommendation.version(),
                        event.at(),
                        new Added(by, RecommendationSnapshot.of(recommendation)));
            }
        };
    }
}
