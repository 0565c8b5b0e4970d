package uk.gov.defra.ima.actions.planimport.domain;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a heading means, by its words. Departments head the same column differently ("Timescale", "Due for completion",
 * "Completion due"); a phrase that is known as a whole is sure, otherwise the words decide in the order of
 * {@link #byWords}, so that "Comments from the action owner" are comments and no owner.
 */
final class HeadingWords {

    private static final Map<String, PlanColumn> PHRASES = HeadingPhrases.known();
    private static final Set<String> NUMBERING =
            Set.of("no", "nos", "number", "numbers", "num", "ref", "refs", "reference", "id", "nr");
    private static final Set<String> RECOMMENDATIONS = Set.of("recommendation", "recommendations", "rec", "recs");
    private static final Set<String> REMARKS = Set.of(
            "commentary",
            "comment",
            "comments",
            "observation",
            "observations",
            "remark",
            "remarks",
            "note",
            "notes",
            "narrative",
            "update",
            "updates",
            "progress",
            "response",
            "position",
            "achievements");
    private static final Set<String> DUE = Set.of(
            "due",
            "deadline",
            "deadlines",
            "timescale",
            "timescales",
            "timeline",
            "timeframe",
            "timetable",
            "timing",
            "timings",
            "completion",
            "when",
            "target",
            "milestone");
    private static final Set<String> DATED = Set.of("date", "dates", "by");
    private static final Set<String> DONE = Set.of(
            "delivered", "completed", "complete", "done", "achieved", "implemented", "met", "closed", "finished");
    private static final Set<String> YES_NO = Set.of("yes", "no", "y", "n", "yesno", "partly", "part");
    private static final Set<String> OWNERS = Set.of(
            "owner",
            "owners",
            "lead",
            "leads",
            "responsible",
            "responsibility",
            "responsibilities",
            "officer",
            "officers",
            "who",
            "whom",
            "assigned",
            "assignee",
            "accountable",
            "accountability",
            "ownership",
            "sponsor");
    private static final Set<String> ACTIONS = Set.of(
            "action",
            "actions",
            "task",
            "tasks",
            "activity",
            "activities",
            "deliverable",
            "deliverables",
            "measure",
            "measures",
            "commitment",
            "commitments",
            "steps");

    /** What is longer is a sentence, and may well have words of headings in it. */
    private static final int MOST_WORDS = 14;

    private HeadingWords() {}

    /**
     * The meaning of a heading.
     *
     * @param column what it means
     * @param sure true when the phrase is known as a whole, or is our own heading
     */
    record Meaning(PlanColumn column, boolean sure) {}

    /** The meaning of a heading; empty when its words say nothing to us. */
    static Optional<Meaning> of(String heading) {
        var plain = plain(heading);
        if (plain.isEmpty()) {
            return Optional.empty();
        }
        var known = PHRASES.get(plain);
        if (known != null) {
            return Optional.of(new Meaning(known, true));
        }
        var words = plain.split(" ");
        if (words.length > MOST_WORDS) {
            return Optional.empty();
        }
        return byWords(new LinkedHashSet<>(Arrays.asList(words))).map(column -> new Meaning(column, false));
    }

    /** A heading as it is compared: lower case, without punctuation, single spaces. */
    static String plain(String heading) {
        return heading.toLowerCase(Locale.UK)
                .replace("#", " no ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }

    private static Optional<PlanColumn> byWords(Set<String> words) {
        if (has(words, RECOMMENDATIONS) && !has(words, ACTIONS)) {
            return Optional.of(ofRecommendation(words));
        }
        if (words.contains("updated")
                || (words.contains("last") && has(words, Set.of("update", "reviewed", "review")))) {
            return Optional.of(PlanColumn.COMMENTARY_UPDATED);
        }
        if (has(words, Set.of("priority", "priorities", "urgency"))) {
            return Optional.of(PlanColumn.PRIORITY);
        }
        if (has(words, Set.of("rag", "brag", "ragb"))) {
            return Optional.of(PlanColumn.RAG);
        }
        if (has(words, DONE) && !has(words, DATED) && (words.size() == 1 || has(words, YES_NO))) {
            return Optional.of(PlanColumn.DELIVERED);
        }
        return dueOrStatus(words).or(() -> rest(words));
    }

    private static PlanColumn ofRecommendation(Set<String> words) {
        if (words.contains("updated")) {
            return PlanColumn.COMMENTARY_UPDATED;
        }
        if (has(words, REMARKS)) {
            return PlanColumn.RECOMMENDATION_COMMENTARY;
        }
        return has(words, NUMBERING) ? PlanColumn.RECOMMENDATION_NUMBER : PlanColumn.RECOMMENDATION;
    }

    private static Optional<PlanColumn> dueOrStatus(Set<String> words) {
        if (has(words, Set.of("start", "started", "raised", "created"))) {
            return Optional.empty();
        }
        if (has(words, Set.of("status", "state")) && !has(words, Set.of("update", "updates"))) {
            return Optional.of(PlanColumn.STATUS);
        }
        if (has(words, REMARKS) || (words.contains("taken") && !words.contains("be"))) {
            return Optional.of(PlanColumn.COMMENTARY);
        }
        if (words.contains("closed") && has(words, DATED)) {
            return Optional.empty(); // when it was done, not when it is to be
        }
        if (has(words, DUE) || (has(words, DONE) && has(words, DATED))) {
            return Optional.of(PlanColumn.COMPLETION_DUE);
        }
        return has(words, Set.of("delivery", "implementation", "end", "finish")) && has(words, DATED)
                ? Optional.of(PlanColumn.COMPLETION_DUE)
                : Optional.empty();
    }

    private static Optional<PlanColumn> rest(Set<String> words) {
        if (has(words, Set.of("start", "started", "raised", "created"))) {
            return Optional.empty();
        }
        if (has(words, OWNERS)) {
            return Optional.of(PlanColumn.OWNER);
        }
        if (has(words, ACTIONS)) {
            return Optional.of(has(words, NUMBERING) ? PlanColumn.ACTION_REF : PlanColumn.ACTION);
        }
        return Optional.empty();
    }

    private static boolean has(Set<String> words, Set<String> any) {
        return any.stream().anyMatch(words::contains);
    }
}
