package uk.gov.defra.ima.messaging.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanContext;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EnvelopeJson;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.web.ids.Uuid7;

/** Puts what happened into the envelope in which it is kept, published and read. */
final class EnvelopeWriter {

    /** What is absent is left out, as the schemas have it. */
    private static final ObjectMapper PAYLOADS = JsonMapper.builder()
            .findAndAddModules()
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(SerializationFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
            .serializationInclusion(JsonInclude.Include.NON_ABSENT)
            .build();

    private final String source;
    private final int maxBytes;

    /**
     * For one service.
     *
     * @param service name of the service, such as {@code action-service}
     * @param maxBytes largest envelope
     */
    EnvelopeWriter(String service, int maxBytes) {
        this.source = "/" + service;
        this.maxBytes = maxBytes;
    }

    /**
     * The event in its envelope, under a new id.
     *
     * @throws EventTooLarge when it is larger than the broker takes
     * @throws IllegalArgumentException when its type is not in the catalogue, or its payload is no JSON
     */
    JournalEntry entry(NewEvent event) {
        UUID id = Uuid7.next();
        String topic = EventCatalogue.topicOf(event.shortType());
        byte[] envelope = EnvelopeJson.write(new Envelope(
                "1.0",
                id,
                source,
                EventCatalogue.typeOf(event.shortType()),
                event.subject(),
                // What the database keeps, so that journal, topic and history say the same moment.
                event.time().truncatedTo(ChronoUnit.MICROS),
                "application/json",
                EventCatalogue.dataschemaOf(event.shortType()),
                event.organisation(),
                event.version(),
                traceparent(),
                PAYLOADS.valueToTree(event.data())));
        if (envelope.length > maxBytes) {
            throw new EventTooLarge(event, envelope.length, maxBytes);
        }
        return new JournalEntry(event, id, topic, new String(envelope, StandardCharsets.UTF_8));
    }

    /** The running request as W3C Trace Context has it; null when nothing is traced, because the envelope has it so. */
    private static String traceparent() {
        SpanContext span = Span.current().getSpanContext();
        return span.isValid()
                ? "00-%s-%s-%s"
                        .formatted(
                                span.getTraceId(),
                                span.getSpanId(),
                                span.getTraceFlags().asHex())
                : null;
    }
}
