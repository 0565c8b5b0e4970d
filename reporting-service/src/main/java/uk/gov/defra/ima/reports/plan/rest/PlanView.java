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
                plan.recorded().version());
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
