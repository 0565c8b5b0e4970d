package uk.gov.defra.ima.reports.overview.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.ActionStatus;

/** Counts by status for the wire: every known status is there, zero included; an unknown one only where it occurs. */
final class StatusCounts {

    private StatusCounts() {}

    static Map<String, Integer> of(Tally tally) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        ActionStatus.known().forEach(status -> counts.put(status.name(), tally.count(status)));
        int unknown = tally.count(ActionStatus.UNKNOWN);
        if (unknown > 0) {
            counts.put(ActionStatus.UNKNOWN.name(), unknown);
        }
        return counts;
    }
}
