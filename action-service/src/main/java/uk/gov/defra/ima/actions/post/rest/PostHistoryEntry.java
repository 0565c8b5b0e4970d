package uk.gov.defra.ima.actions.post.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;

/**
 * One thing that happened to a post.
 *
 * @param version the post's version after it
 * @param at when it was recorded, UTC
 * @param by subject identifier of who said so here; absent when the identity provider did
 * @param words what it was, in a sentence
 * @param event the event exactly as it was recorded and published
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PostHistoryEntry(
        long version,
        Instant at,
        String by,
        @Schema(examples = "Another person holds it.") String words,

        @JsonRawValue @Schema(implementation = Envelope.class)
        String event) {

    static PostHistoryEntry of(String event) {
        var envelope = EnvelopeJson.read(event.getBytes(StandardCharsets.UTF_8));
        return new PostHistoryEntry(
                envelope.aggregateversion(),
                envelope.time(),
                envelope.data().at("/by/sub").asText(null),
                words(envelope),
                event);
    }

    private static String words(Envelope envelope) {
        var data = envelope.data();
        return switch (envelope.shortType()) {
            case "post.registered.v1" ->
                "Came to be known as “%s”, held by %d."
                        .formatted(
                                data.at("/post/title").asText(),
                                data.at("/post/holders").size());
            case "post.revised.v1" -> {
                var said = new ArrayList<String>();
                if (data.at("/change/title").isObject()) {
                    said.add("Is called “%s” instead of “%s”"
                            .formatted(
                                    data.at("/change/title/to").asText(),
                                    data.at("/change/title/from").asText()));
                }
                if (data.at("/change/lead").isObject()) {
                    said.add("is led by %s instead of %s"
                            .formatted(
                                    data.at("/change/lead/to").asText("nobody"),
                                    data.at("/change/lead/from").asText("nobody")));
                }
                yield sentence(said);
            }
            case "post.holders-changed.v1" ->
                "Is held by %d more and %d fewer."
                        .formatted(
                                data.at("/change/added").size(),
                                data.at("/change/removed").size());
            // Newer than this reader: the data say what it was.
            default -> "Something else happened (%s).".formatted(envelope.shortType());
        };
    }

    private static String sentence(List<String> said) {
        var text = String.join(" and ", said);
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1) + ".";
    }
}
