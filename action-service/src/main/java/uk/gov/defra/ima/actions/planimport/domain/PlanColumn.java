package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of an action plan mean, each with the heading under which Defra publishes it. */
public enum PlanColumn {
    /** Number of the recommendation. */
    RECOMMENDATION_NUMBER("recommendationNumber", "Recommendation no"),
    /** What the assessor recommended. */
    RECOMMENDATION("recommendation", "Recommendation"),
    /** What the organisation says about the recommendation. */
    RECOMMENDATION_COMMENTARY("recommendationCommentary", "Recommendation commentary"),
    /** When that was last updated. */
    COMMENTARY_UPDATED("commentaryUpdated", "Commentary last updated"),
    /** Reference of the action. */
    ACTION_REF("ref", "Action ref"),
    /** What is to be done. */
    ACTION("action", "Enabling/supporting action recommended by TNA"),
    /** The posts that own it. */
    OWNER("owner", "Owner"),
    /** What has been said about progress. */
    COMMENTARY("commentary", "Commentary on progress"),
    /** When it is to be complete. */
    COMPLETION_DUE("completionDue", "Completion due"),
    /** Where it stands. */
    STATUS("status", "Status"),
    /** How urgent it is. */
    PRIORITY("priority", "Priority"),
    /** Words by which people group it. */
    LABELS("labels", "Labels"),
    /** Whether it was delivered: yes, no, in part. */
    DELIVERED("delivered", "Delivered"),
    /** A colour that says how it goes. */
    RAG("rag", "RAG status");

    private final String field;
    private final String heading;

    PlanColumn(String field, String heading) {
        this.field = field;
        this.heading = heading;
    }

    /** Its name in a mapping, such as {@code completionDue}. */
    public String field() {
        return field;
    }

    /** The heading as published. */
    public String heading() {
        return heading;
    }

    /** The column of that name in a mapping. */
    public static Optional<PlanColumn> ofField(String field) {
        return Arrays.stream(values())
                .filter(column -> column.field.equals(field))
                .findFirst();
    }

    /** Every name that a mapping may use. */
    public static String fields() {
        return Arrays.stream(values()).map(PlanColumn::field).collect(Collectors.joining(", "));
    }
}
