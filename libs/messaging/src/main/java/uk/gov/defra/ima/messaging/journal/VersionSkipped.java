package uk.gov.defra.ima.messaging.journal;

/**
 * An event whose aggregate has no event for the version before. Consumers would wait for that version for ever, so the
 * transaction must not commit: each new version of an aggregate needs its event.
 */
public class VersionSkipped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Names the event. */
    public VersionSkipped(NewEvent event) {
        super("%s is to be version %d of %s, but version %d is not in the journal"
                .formatted(event.shortType(), event.version(), event.subject(), event.version() - 1));
    }
}
