package uk.gov.defra.ima.reports.projection.domain;

import uk.gov.defra.ima.reports.database.Row;

/** The columns that every version table has. */
final class Versions {

    private Versions() {}

    static Recorded recorded(Row row) {
        return new Recorded(
                row.uuid("event_id"),
                row.text("event_type"),
                row.number("version"),
                row.moment("recorded_at"),
                row.text("organisation"));
    }
}
