package uk.gov.defra.ima.web.metrics;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Counts requests that end before an endpoint is chosen under one name. They would be counted under their own addresses,
 * ids and all; of those the registry takes a hundred and then no other, so that anybody could blind us with made-up ones.
 */
@Singleton
public class RefusedAddresses implements MeterFilter {

    private static final String REQUESTS = "http.server.requests";
    private static final String URI = "uri";
    private static final String NAME = "NO_ENDPOINT";

    /** No token, no such method or media type, too large a body, too many requests: all are found without the endpoint. */
    private static final Set<String> EARLY = Set.of("401", "405", "406", "413", "415", "429");

    @Override
    public Meter.Id map(Meter.Id id) {
        return id.getName().equals(REQUESTS) && isWithoutEndpoint(id) ? id.replaceTags(renamed(id)) : id;
    }

    private static boolean isWithoutEndpoint(Meter.Id id) {
        String address = id.getTag(URI);
        // What an endpoint answered has its template, with parameters in braces.
        return address != null
                && !address.contains("{")
                && (EARLY.contains(id.getTag("status")) || "OPTIONS".equals(id.getTag("method")));
    }

    private static List<Tag> renamed(Meter.Id id) {
        return id.getTags().stream()
                .map(tag -> tag.getKey().equals(URI) ? Tag.of(URI, NAME) : tag)
                .toList();
    }
}
