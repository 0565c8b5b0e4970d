package uk.gov.defra.ima.messaging.feed;

import com.fasterxml.jackson.annotation.JsonRawValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.contracts.Envelope;

/**
 * One event at its place in the feed.
 *
 * @param position dense, from 1, never reused
 * @param event the envelope exactly as it was recorded and published, as JSON text
 */
public record FeedEntry(
        long position,

        @JsonRawValue @Schema(implementation = Envelope.class)
        String event) {}
