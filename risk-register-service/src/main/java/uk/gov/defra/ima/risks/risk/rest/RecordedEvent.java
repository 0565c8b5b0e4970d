package uk.gov.defra.ima.risks.risk.rest;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.annotation.JsonValue;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.defra.ima.contracts.Envelope;

/**
 * An event, word for word.
 *
 * @param envelope the JSON that was recorded
 */
@Schema(
        name = "RecordedEvent",
        implementation = Envelope.class,
        description = "A CloudEvents 1.0 envelope in JSON, as recorded and published")
record RecordedEvent(@JsonValue @JsonRawValue String envelope) {}
