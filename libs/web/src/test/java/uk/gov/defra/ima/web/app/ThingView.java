package uk.gov.defra.ima.web.app;

import java.time.Instant;
import java.util.UUID;

/** A response body. */
record ThingView(UUID id, String organisation, String name, String code, Instant at, long version) {

    static ThingView of(Thing thing) {
        return new ThingView(
                thing.id,
                thing.organisation,
                thing.name,
                thing.code,
                Instant.parse("2018-07-31T09:00:00Z"),
                thing.version);
    }
}
