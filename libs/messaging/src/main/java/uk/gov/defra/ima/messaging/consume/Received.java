package uk.gov.defra.ima.messaging.consume;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import uk.gov.defra.ima.contracts.Envelope;

/**
 * One event as a handler sees it.
 *
 * @param envelope the event
 * @param highestVersion the highest version of its aggregate that this service knows, this event included
 */
public record Received(Envelope envelope, long highestVersion) {

    /**
     * Within a major version a producer may add fields and values of an enumeration, so neither is an error: an unknown
     * value becomes the constant marked as default, or null.
     */
    private static final ObjectMapper TOLERANT = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
            .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
            .build();

    /** An event with nothing known after it. */
    public static Received latest(Envelope envelope) {
        return new Received(envelope, envelope.aggregateversion());
    }

    /** Whether a later version of the same aggregate is known already. */
    public boolean superseded() {
        return highestVersion > envelope.aggregateversion();
    }

    /**
     * The payload as the consumer's own record, which names only the fields that it reads.
     *
     * @throws UnreadablePayload when the payload does not fit the record
     */
    public <T> T data(Class<T> type) {
        try {
            return TOLERANT.treeToValue(envelope.data(), type);
        } catch (JsonProcessingException e) {
            throw new UnreadablePayload(
                    "The payload of " + envelope.shortType() + " does not fit " + type.getSimpleName(), e);
        }
    }
}
