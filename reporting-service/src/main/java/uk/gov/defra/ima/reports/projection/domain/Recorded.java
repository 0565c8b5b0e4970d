package uk.gov.defra.ima.reports.projection.domain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;

/**
 * Where a version comes from: the event that made it.
 *
 * @param event id of the event
 * @param type its short type, such as {@code action.added.v1}
 * @param version version of the aggregate after it, from 1
 * @param at when its owner recorded it, to the microsecond
 * @param organisation slug of the organisation that bounds it
 */
public record Recorded(UUID event, String type, long version, Instant at, String organisation) {

    /** Cuts the time to what the database keeps: rounding could carry the last moment of a day into the next one. */
    public Recorded {
        Objects.requireNonNull(event, "event");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(organisation, "organisation");
        at = at.truncatedTo(ChronoUnit.MICROS);
        if (version < 1) {
            throw new IllegalArgumentException("versions start at 1, not " + version);
        }
    }
}
