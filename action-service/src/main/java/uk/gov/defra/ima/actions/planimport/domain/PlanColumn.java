package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of an action plan, by the headings under which Defra publishes them. */
public enum PlanColumn {
    /** Number of the recommendation. */
    RECOMMENDATION_NUMBER("Recommendation no"),
    /** What the assessor recommended. */
    RECOMMENDATION("Recommendation"),
    /** What the organisation says about the recommendation. */
    RECOMMENDATION_COMMENTARY("Recommendation commentary"),
    /** When that was last updated. */
    COMMENTARY_UPDATED("Commentary last updated"),
    /** Reference of the action. */
    ACTION_REF("Action ref"),
    /** What is to be done. */
    ACTION("Enabling/supporting action recommended by TNA"),
    /** The posts that own it. */
    OWNER("Owner"),
    /** What has been said about progress. */
    COMMENTARY("Commentary on progress"),
    /** When it is to be complete. */
    COMPLETION_DUE("Completion due"),
    /** Where it stands. */
    STATUS("Status");

    private final String heading;

    PlanColumn(String heading) {
        this.heading = heading;
    }

    /** The heading as published. */
    public String heading() {
        return heading;
    }

    /** The column of a heading, without regard to case and spacing. */
    public static Optional<PlanColumn> of(String heading) {
        var wanted = plain(heading);
        return Arrays.stream(values())
                .filter(column -> plain(column.heading).equals(wanted))
                .findFirst();
    }

    private static String plain(String heading) {
        return heading.strip().replaceAll("\\s+", " ").toLowerCase(Locale.UK);
    }
}
