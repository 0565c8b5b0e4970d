package uk.gov.defra.ima.contracts;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * The envelope as bytes: CloudEvents 1.0, structured JSON (JSON Event Format 1.0.2), UTF-8.
 *
 * <p>Reading keeps what it knows: attributes and extensions that are not ours are ignored, so that an event with new ones
 * can still be read.
 */
public final class EnvelopeJson {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            // Data are handed on as they came: a decimal number must not lose digits on its way.
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private EnvelopeJson() {}

    /** The envelope as UTF-8 JSON; instants are ISO 8601 in UTC, and what is null is left out. */
    public static byte[] write(Envelope envelope) {
        try {
            return MAPPER.writeValueAsBytes(envelope);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("an envelope is always JSON", e);
        }
    }

    /**
     * Reads an envelope.
     *
     * @throws UnreadableEnvelope when the bytes are no JSON object, or lack what every event of ours has
     */
    public static Envelope read(byte[] bytes) {
        JsonNode event = parse(bytes);
        if (!event.isObject()) {
            throw new UnreadableEnvelope("not a JSON object");
        }
        String version = required(event, "specversion");
        if (!version.equals("1.0")) {
            throw new UnreadableEnvelope("specversion is not 1.0");
        }
        JsonNode data = event.path("data");
        if (!data.isObject()) {
            throw new UnreadableEnvelope(data.isMissingNode() ? "data is missing" : "data is not a JSON object");
        }
        return new Envelope(
                version,
                id(event),
                required(event, "source"),
                required(event, "type"),
                required(event, "subject"),
                time(event),
                contentType(event),
                optional(event, "dataschema").orElse(null),
                required(event, "organisation"),
                aggregateVersion(event),
                optional(event, "traceparent").orElse(null),
                data);
    }

    private static JsonNode parse(byte[] bytes) {
        if (bytes == null || bytes.length == 0) {
            throw new UnreadableEnvelope("empty");
        }
        try {
            return MAPPER.readTree(bytes);
        } catch (JacksonException e) {
            throw new UnreadableEnvelope("not JSON" + place(e), e);
        } catch (IOException e) {
            throw new UnreadableEnvelope("not JSON: " + e.getClass().getSimpleName(), e);
        }
    }

    private static String place(JacksonException failure) {
        JsonLocation location = failure.getLocation();
        return location == null ? "" : ", line %d, column %d".formatted(location.getLineNr(), location.getColumnNr());
    }

    private static UUID id(JsonNode event) {
        String text = required(event, "id");
        try {
            UUID id = UUID.fromString(text);
            // UUID.fromString takes groups that are too short; an id must have one spelling.
            if (id.toString().equals(text.toLowerCase(Locale.ROOT))) {
                return id;
            }
        } catch (IllegalArgumentException e) {
            throw new UnreadableEnvelope("id is not a UUID", e);
        }
        throw new UnreadableEnvelope("id is not a UUID");
    }

    private static Instant time(JsonNode event) {
        try {
            return OffsetDateTime.parse(required(event, "time")).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableEnvelope("time is not an ISO 8601 date and time with an offset", e);
        }
    }

    private static long aggregateVersion(JsonNode event) {
        JsonNode version = event.path("aggregateversion");
        if (version.isMissingNode()) {
            throw new UnreadableEnvelope("aggregateversion is missing");
        }
        if (!version.isIntegralNumber() || !version.canConvertToLong() || version.longValue() < 1) {
            throw new UnreadableEnvelope("aggregateversion is not a whole number from 1");
        }
        return version.longValue();
    }

    private static String contentType(JsonNode event) {
        String type = optional(event, "datacontenttype").orElse("application/json");
        if (!type.toLowerCase(Locale.ROOT).matches("application/(json|.+\\+json)(\\s*;.*)?")) {
            throw new UnreadableEnvelope("datacontenttype is not JSON");
        }
        return type;
    }

    private static String required(JsonNode event, String attribute) {
        return optional(event, attribute).orElseThrow(() -> new UnreadableEnvelope(attribute + " is missing"));
    }

    private static Optional<String> optional(JsonNode event, String attribute) {
        JsonNode value = event.path(attribute);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isTextual() || value.textValue().isBlank()) {
            throw new UnreadableEnvelope(attribute + " is not text");
        }
        return Optional.of(value.textValue());
    }
}
