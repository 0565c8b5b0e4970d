package uk.gov.defra.ima.reports.overview.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.reports.overview.domain.Overview;
import uk.gov.defra.ima.reports.overview.domain.OwnerTally;
import uk.gov.defra.ima.reports.overview.domain.PlanTally;
import uk.gov.defra.ima.reports.overview.domain.RecommendationTally;

/**
 * The overview of an organisation.
 *
 * @param organisation its slug
 * @param asAt the day in London for which the record was read
 * @param recordedUpTo when the latest fact that counts was recorded; absent when there is none
 * @param total how many actions
 * @param late open actions whose last day in time is over
 * @param unowned open actions none of whose owner posts had a holder
 * @param byStatus number of actions of each status, zero included
 * @param byOwner for each owner post; an action of two posts is counted with both
 * @param byRecommendation for each recommendation
 * @param plans for each plan
 */
@Schema(name = "Overview", description = "How an organisation is doing with its plans, as at a day")
@JsonInclude(JsonInclude.Include.NON_ABSENT)
record OverviewView(
        String organisation,
        LocalDate asAt,
        Optional<Instant> recordedUpTo,
        int total,
        int late,
        int unowned,
        Map<String, Integer> byStatus,
        List<OfOwner> byOwner,
        List<OfRecommendation> byRecommendation,
        List<OfPlan> plans) {

    static OverviewView of(Overview overview) {
        return new OverviewView(
                overview.organisation(),
                overview.asAt().day(),
                overview.recordedUpTo(),
                overview.actions().total(),
                overview.actions().late().size(),
                overview.actions().unowned().size(),
                StatusCounts.of(overview.actions()),
                overview.byOwner().stream().map(OfOwner::of).toList(),
                overview.byRecommendation().stream().map(OfRecommendation::of).toList(),
                overview.plans().stream().map(OfPlan::of).toList());
    }

    @Schema(name = "OverviewOfOwner", description = "Actions of one owner post")
    record OfOwner(
            String post,
            String title,

            @Schema(description = "How many people held the post")
            int holders,

            int total,
            int late,
            int unowned,
            Map<String, Integer> byStatus) {

        static OfOwner of(OwnerTally tally) {
            return new OfOwner(
                    tally.post(),
                    tally.title(),
                    tally.holders(),
                    tally.actions().total(),
                    tally.actions().late().size(),
                    tally.actions().unowned().size(),
                    StatusCounts.of(tally.actions()));
        }
    }

    @Schema(name = "OverviewOfRecommendation", description = "Actions under one recommendation")
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record OfRecommendation(
            UUID plan,
            UUID recommendation,
            String number,

            @Schema(description = "Absent while only its actions have arrived")
            Optional<String> text,

            int total,
            int late,
            int unowned,
            Map<String, Integer> byStatus) {

        static OfRecommendation of(RecommendationTally tally) {
            return new OfRecommendation(
                    tally.plan(),
                    tally.recommendation(),
                    tally.number(),
                    tally.text(),
                    tally.actions().total(),
                    tally.actions().late().size(),
                    tally.actions().unowned().size(),
                    StatusCounts.of(tally.actions()));
        }
    }

    @Schema(name = "OverviewOfPlan", description = "Actions of one plan")
    record OfPlan(
            UUID plan,
            String title,
            LocalDate statedOn,
            int total,
            int late,
            int unowned,
            Map<String, Integer> byStatus) {

        static OfPlan of(PlanTally tally) {
            return new OfPlan(
                    tally.plan().id(),
                    tally.plan().title(),
                    tally.plan().statedOn(),
                    tally.actions().total(),
                    tally.actions().late().size(),
                    tally.actions().unowned().size(),
                    StatusCounts.of(tally.actions()));
        }
    }
}
