package uk.gov.defra.ima.actions.action.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;

/**
 * One thing that happened to an action.
 *
 * @param version the action's version after it
 * @param at when it was recorded, UTC
 * @param by who did it
 * @param words what it was, in a sentence
 * @param event the event exactly as it was recorded and published
 */
record HistoryEntry(
        long version,
        Instant at,
        By by,

        @Schema(examples = "Moved from not stated to in progress: Wording agreed")
        String words,

        @JsonRawValue @Schema(implementation = Envelope.class)
        String event) {

    /**
     * Who did something.
     *
     * @param sub subject identifier of a person or system
     * @param post the post in whose name; absent when in nobody's
     */
    record By(String sub, @Schema(examples = "defra/dro") String post) {}

    static HistoryEntry of(String event) {
        Envelope envelope = EnvelopeJson.read(event.getBytes(StandardCharsets.UTF_8));
        var by = envelope.data().path("by");
        return new HistoryEntry(
                envelope.aggregateversion(),
                envelope.time(),
                new By(by.path("sub").asText(), by.path("post").asText(null)),
                HistoryWords.of(envelope.shortType(), envelope.data()),
                event);
    }
}
