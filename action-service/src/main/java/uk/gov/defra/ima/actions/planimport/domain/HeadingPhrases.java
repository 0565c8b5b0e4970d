package uk.gov.defra.ima.actions.planimport.domain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Headings that are known as a whole: our own, and those of published plans. */
final class HeadingPhrases {

    private HeadingPhrases() {}

    /** What each means, by {@link HeadingWords#plain}. */
    static Map<String, PlanColumn> known() {
        var phrases = new HashMap<String, PlanColumn>();
        for (var column : PlanColumn.values()) {
            phrases.put(HeadingWords.plain(column.heading()), column);
            phrases.put(HeadingWords.plain(column.field()), column);
        }
        all(phrases, PlanColumn.RECOMMENDATION_NUMBER, "rec no", "rec", "r no", "recommendation number", "rec ref");
        all(
                phrases,
                PlanColumn.RECOMMENDATION,
                "recommendations",
                "recommendation text",
                "ima recommendation",
                "tna recommendation",
                "recommendation made",
                "summary of recommendation");
        all(phrases, PlanColumn.RECOMMENDATION_COMMENTARY, "departmental response", "management response");
        all(phrases, PlanColumn.COMMENTARY_UPDATED, "last updated", "date updated", "date of last update", "updated");
        all(
                phrases,
                PlanColumn.ACTION_REF,
                "no",
                "number",
                "ref",
                "reference",
                "id",
                "item",
                "item no",
                "s no",
                "serial",
                "serial no",
                "action no",
                "action number",
                "action reference",
                "action id",
                "a no",
                "ref no",
                "ap no",
                "action point no");
        all(
                phrases,
                PlanColumn.ACTION,
                "action",
                "actions",
                "action required",
                "actions required",
                "action point",
                "proposed action",
                "agreed action",
                "supporting action",
                "enabling action",
                "what",
                "what we will do",
                "what will we do",
                "text",
                "description",
                "action description",
                "task",
                "activity",
                "enabling supporting actions",
                "enabling supporting action",
                "how we will do it",
                "management action",
                "planned action");
        all(
                phrases,
                PlanColumn.OWNER,
                "owner",
                "owners",
                "action owner",
                "lead",
                "action officer",
                "responsible",
                "who",
                "action by",
                "by whom",
                "actioned by",
                "assigned to",
                "responsible officer",
                "lead officer",
                "action on",
                "post",
                "post responsible",
                "action owners",
                "team",
                "business area",
                "sro");
        all(
                phrases,
                PlanColumn.COMMENTARY,
                "observations",
                "progress",
                "comments",
                "comment",
                "progress to date",
                "update",
                "latest update",
                "notes",
                "current position",
                "progress made",
                "status update",
                "action taken",
                "actions taken",
                "evidence of progress",
                "what have we done",
                "what we have done",
                "what have we done so far",
                "q1",
                "q2",
                "q3",
                "q4");
        all(
                phrases,
                PlanColumn.COMPLETION_DUE,
                "timescale",
                "timescales",
                "due",
                "due date",
                "due for completion",
                "by when",
                "when",
                "deadline",
                "target date",
                "completion date",
                "date due",
                "delivery date",
                "target",
                "to be completed by",
                "complete by",
                "date for completion",
                "timeframe",
                "timing",
                "date",
                "end date",
                "time frame",
                "time frames",
                "time scale",
                "time scales",
                "milestones",
                "schedule",
                "planned date",
                "proposed date",
                "agreed date",
                "anticipated date",
                "target dates",
                "to be completed",
                "deliver by");
        all(
                phrases,
                PlanColumn.STATUS,
                "current status",
                "action status",
                "state",
                "completion status",
                "progress status",
                "open closed",
                "status of action",
                "stage");
        all(phrases, PlanColumn.ACTION, "what will be done", "action taken or planned", "actions taken or planned");
        all(phrases, PlanColumn.LABELS, "label", "tags", "tag");
        all(phrases, PlanColumn.PRIORITY, "priority rating", "priority level", "urgency", "h m l");
        all(
                phrases,
                PlanColumn.DELIVERED,
                "delivered yes no",
                "delivered y n",
                "complete",
                "completed",
                "done",
                "achieved",
                "implemented",
                "action complete",
                "action completed",
                "has it been delivered",
                "has it been done",
                "delivered yes no in part",
                "complete y n",
                "completed yes no");
        all(phrases, PlanColumn.RAG, "rag", "rag rating", "brag", "brag status", "r a g", "rag status");
        return Map.copyOf(phrases);
    }

    private static void all(Map<String, PlanColumn> phrases, PlanColumn column, String... known) {
        List.of(known).forEach(phrase -> phrases.put(phrase, column));
    }
}
