package uk.gov.defra.ima.actions.action.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Tells in a sentence what an event of an action says; who did it stands beside the sentence. */
final class HistoryWords {

    private HistoryWords() {}

    /**
     * A sentence.
     *
     * @param shortType such as {@code action.commented.v1}
     * @param data the payload of the event
     */
    static String of(String shortType, JsonNode data) {
        var change = data.path("change");
        return switch (shortType) {
            case "action.added.v1" ->
                "Added to the plan as %s, owned by %s, %s."
                        .formatted(
                                data.at("/action/ref").asText(),
                                owners(data.at("/action/owners")),
                                due(data.at("/action/completionDue")));
            case "action.status-changed.v1" ->
                "Moved from %s to %s%s"
                        .formatted(status(change.path("from")), status(change.path("to")), end(change.path("comment")));
            case "action.commented.v1" ->
                (data.path("commentary").has("corrects") ? "Corrected what was said: " : "Said: ")
                        + quoted(data.at("/commentary/text"));
            case "action.evidence-added.v1" -> "Added evidence: " + evidence(data.path("evidence"));
            case "action.linked.v1" -> "Linked it: " + link(data.path("link")) + ".";
            case "action.unlinked.v1" -> "Took a link back: " + link(data.path("link")) + ".";
            case "action.due-revised.v1" ->
                "Changed the completion date from %s to %s: %s"
                        .formatted(
                                quoted(change.at("/from/asStated")),
                                quoted(change.at("/to/asStated")),
                                change.path("reason").asText());
            case "action.reassigned.v1" ->
                "Handed over from %s to %s: %s"
                        .formatted(
                                owners(change.path("from")),
                                owners(change.path("to")),
                                change.path("note").asText());
            case "action.revised.v1" -> "Revised its " + revised(change.path("from"), change.path("to")) + ".";
            // Newer than this reader: the data say what it was.
            default -> "Something else happened (%s).".formatted(shortType);
        };
    }

    private static String revised(JsonNode from, JsonNode to) {
        return Stream.of("description", "priority", "labels")
                .filter(field -> !from.path(field).equals(to.path(field)))
                .collect(Collectors.joining(" and "));
    }

    private static String owners(JsonNode owners) {
        var named = StreamSupport.stream(owners.spliterator(), false)
                .map(owner -> owner.path("title").asText(owner.path("post").asText()))
                .collect(Collectors.joining(" and "));
        return named.isEmpty() ? "nobody" : named;
    }

    private static String evidence(JsonNode evidence) {
        var where = evidence.path("reference").asText(evidence.path("url").asText());
        var heldIn = evidence.path("heldIn").isTextual()
                ? ", held in " + evidence.path("heldIn").asText()
                : "";
        return "%s (%s%s)".formatted(quoted(evidence.path("title")), where, heldIn);
    }

    private static String link(JsonNode link) {
        return "%s action %s"
                .formatted(status(link.path("kind")), link.path("action").asText());
    }

    private static String due(JsonNode due) {
        return Optional.of(due.path("asStated").asText())
                .filter(words -> !words.isBlank())
                .map("due “%s”"::formatted)
                .orElse("without a completion date");
    }

    private static String status(JsonNode status) {
        return status.asText().replace('_', ' ').toLowerCase(Locale.UK);
    }

    private static String end(JsonNode comment) {
        return comment.isTextual() ? ": " + comment.asText() : ".";
    }

    private static String quoted(JsonNode words) {
        return "“" + words.asText() + "”";
    }
}
