package uk.gov.defra.ima.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * One event on the wire: CloudEvents 1.0 in structured JSON, with our three extensions.
 *
 * @param specversion always {@code 1.0}
 * @param id UUIDv7, unique for ever; what an inbox remembers
 * @param source the owning service, such as {@code /action-service}
 * @param type such as {@code uk.gov.defra.ima.action.status-changed.v1}
 * @param subject id of the aggregate, and the Kafka key
 * @param time when the owner recorded it, UTC
 * @param datacontenttype always {@code application/json}
 * @param dataschema names the JSON Schema of {@code data}
 * @param organisation slug of the organisation that bounds it
 * @param aggregateversion gapless from 1 for each subject
 * @param traceparent W3C trace context of the request that caused it; null when none did
 * @param data what changed, and the aggregate after it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({
    "specversion",
    "id",
    "source",
    "type",
    "subject",
    "time",
    "datacontenttype",
    "dataschema",
    "organisation",
    "aggregateversion",
    "traceparent",
    "data"
})
public record Envelope(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        String dataschema,
        String organisation,
        long aggregateversion,
        String traceparent,
        JsonNode data) {

    /** Prefix of every type of ours. */
    public static final String TYPE_PREFIX = "uk.gov.defra.ima.";

    /** Refuses an envelope that lacks what a consumer relies on. */
    public Envelope {
        if (!"1.0".equals(specversion)) {
            throw new IllegalArgumentException("specversion must be 1.0, not " + specversion);
        }
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(data, "data");
        if (aggregateversion < 1) {
            throw new IllegalArgumentException("aggregateversion starts at 1, not " + aggregateversion);
        }
    }

    /** The type without the common prefix, such as {@code action.status-changed.v1}; the name of its schema. */
    public String shortType() {
        return type.startsWith(TYPE_PREFIX) ? type.substring(TYPE_PREFIX.length()) : type;
    }
}
