package uk.gov.defra.ima.messaging.journal;

import java.time.Instant;
import java.util.Objects;

/**
 * What an owning service says has happened, before it becomes an envelope.
 *
 * @param shortType type without the common prefix, such as {@code action.added.v1}; must be in the catalogue
 * @param organisation slug of the organisation that bounds it
 * @param subject id of the aggregate; becomes the Kafka key
 * @param version the aggregate's version after the event: 1 for the first, then without a gap
 * @param time when it was recorded, UTC
 * @param data the payload as its JSON Schema has it: a record, a map or a tree that Jackson can write
 */
public record NewEvent(String shortType, String organisation, String subject, long version, Instant time, Object data) {

    /** Refuses what could never be published. */
    public NewEvent {
        Objects.requireNonNull(shortType, "shortType");
        Objects.requireNonNull(organisation, "organisation");
        Objects.requireNonNull(subject, "subject");
        Objects.requireNonNull(time, "time");
        Objects.requireNonNull(data, "data");
        if (subject.isBlank()) {
            throw new IllegalArgumentException("An event needs a subject");
        }
        if (version < 1) {
            throw new IllegalArgumentException("Versions start at 1, not " + version);
        }
    }
}
