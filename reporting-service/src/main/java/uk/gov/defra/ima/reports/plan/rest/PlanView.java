package uk.gov.defra.ima.reports.plan.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.plan.domain.StandingPlan;
import uk.gov.defra.ima.reports.plan.domain.StandingRecommendation;
import uk.gov.defra.ima.reports.projection.domain.PlanClosure;
import uk.gov.defra.ima.reports.projection.domain.PlanReview;
import uk.gov.defra.ima.reports.projection.domain.RecommendationVersion;

/** A plan as it stood. */
@Schema(name = "StandingPlan", description = "A plan as it stood at the end of a day in London")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record PlanView(
        UUID id,
        String organisation,
        String title,
        String assessor,
        LocalDate statedOn,

        @Schema(description = "The day for which the record was read")
        LocalDate asAt,

        @Schema(description = "When the latest fact of the organisation that counts was recorded")
        Optional<Instant> recordedUpTo,

        int total,
        long late,
        List<Section> recommendations,

        @Schema(description = "What the assessor had found on its progress, in the order of days")
        List<Review> reviews,

        @Schema(description = "How it had ended; absent while it was open")
        Optional<Closure> closure,

        long version) {

    static PlanView of(StandingPlan standing) {
        var plan = standing.plan();
        return new PlanView(
                plan.id(),
                plan.recorded().organisation(),
                plan.title(),
                plan.assessor(),
                plan.statedOn(),
                standing.asAt().day(),
                standing.recordedUpTo(),
                standing.total(),
                standing.late(),
                standing.recommendations().stream()
                        .map(section -> Section.of(section, standing.asAt().day()))
                        .toList(),
                standing.reviews().stream().map(Review::of).toList(),
                standing.closure().map(Closure::of),
                plan.recorded().version());
    }

    @Schema(
            name = "StandingReview",
            description = "A progress review; the view of the assessor, not of the organisation")
    record Review(
            @Schema(description = "SIX_MONTHS, TWELVE_MONTHS or OTHER; read what is not listed here as OTHER")
            String kind,

            LocalDate reviewedOn,
            String reviewer,
            String findings,
            List<View> views,

            @Schema(description = "The event that recorded it")
            UUID event) {

        @Schema(name = "StandingReviewView", description = "What is said of a recommendation")
        record View(UUID recommendation, String text) {}

        static Review of(PlanReview review) {
            return new Review(
                    review.kind(),
                    review.reviewedOn(),
                    review.reviewer(),
                    review.findings(),
                    review.views().stream()
                            .map(view -> new View(view.recommendation(), view.text()))
                            .toList(),
                    review.recorded().event());
        }
    }

    @Schema(name = "StandingClosure", description = "How a plan ended")
    record Closure(
            Instant at,
            String comment,
            int completed,
            int verified,
            int withdrawn,

            @Schema(description = "The event that recorded it")
            UUID event) {

        static Closure of(PlanClosure closure) {
            return new Closure(
                    closure.recorded().at(),
                    closure.comment(),
                    closure.completed(),
                    closure.verified(),
                    closure.withdrawn(),
                    closure.recorded().event());
        }
    }

    @Schema(
            name = "StandingRecommendation",
            description = "A recommendation and its actions; no text while only its actions have arrived")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Section(
            UUID id,
            String number,
            Optional<String> text,
            Optional<String> commentary,

            @Schema(description = "When the commentary was last updated, as written")
            Optional<String> commentaryUpdated,

            List<ActionView> actions) {

        static Section of(StandingRecommendation section, LocalDate day) {
            return new Section(
                    section.id(),
                    section.number(),
                    section.recommendation().map(RecommendationVersion::text),
                    section.recommendation().flatMap(RecommendationVersion::commentary),
                    section.recommendation().flatMap(RecommendationVersion::commentaryUpdated),
                    section.actions().stream()
                            .map(action -> ActionView.of(action, day))
                            .toList());
        }
    }
}
