package uk.gov.defra.ima.notifications;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import uk.gov.defra.ima.contracts.Envelope;
import uk.gov.defra.ima.contracts.EventCatalogue;
import uk.gov.defra.ima.messaging.journal.NewEvent;

/** A new event in the envelope in which the journal would put it. */
public final class ProducedEvent {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private ProducedEvent() {}

    /** The envelope. */
    public static Envelope of(NewEvent event) {
        return new Envelope(
                "1.0",
                UUID.randomUUID(),
                "/notification-service",
                EventCatalogue.typeOf(event.shortType()),
                event.subject(),
                event.time(),
                "application/json",
                EventCatalogue.dataschemaOf(event.shortType()),
                event.organisation(),
                event.version(),
                null,
                JSON.valueToTree(event.data()));
    }
}
