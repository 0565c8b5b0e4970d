package uk.gov.defra.ima.reports.projection.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What the assessor found on the progress of a plan; its view, not the organisation's.
 *
 * @param plan the plan
 * @param recorded the event
 * @param kind when in the life of the plan; one that is not known is read as another review
 * @param reviewedOn the day of the review
 * @param reviewer who reviewed
 * @param findings what was found
 * @param views what is said of single recommendations
 */
public record PlanReview(
        UUID plan,
        Recorded recorded,
        String kind,
        LocalDate reviewedOn,
        String reviewer,
        String findings,
        List<View> views) {

    /** Keeps its own copy of the list. */
    public PlanReview {
        views = List.copyOf(views);
    }

    /**
     * What is said of a recommendation.
     *
     * @param recommendation its id
     * @param text the words
     */
    public record View(UUID recommendation, String text) {}

    /** Its kind, for people. */
    public String kindInWords() {
        return switch (kind) {
            case "SIX_MONTHS" -> "Review at six months";
            case "TWELVE_MONTHS" -> "Review at twelve months";
            default -> "Review";
        };
    }
}
