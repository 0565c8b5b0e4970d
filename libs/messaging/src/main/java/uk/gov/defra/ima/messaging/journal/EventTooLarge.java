package uk.gov.defra.ima.messaging.journal;

/** An event that the broker could not take, refused while its transaction can still be rolled back. */
public class EventTooLarge extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event, its size and the limit, both in bytes. */
    public EventTooLarge(NewEvent event, int bytes, int limit) {
        super("%s of %s is %,d bytes long; an event may have %,d (ima.messaging.max-event-bytes)"
                .formatted(event.shortType(), event.subject(), bytes, limit));
    }
}
