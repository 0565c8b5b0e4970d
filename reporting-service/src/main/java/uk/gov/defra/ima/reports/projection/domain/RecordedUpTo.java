package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import uk.gov.defra.ima.reports.database.Database;

/** How far the read models have come: what a reader needs to know before trusting a number. */
@ApplicationScoped
public class RecordedUpTo {

    private static final String LATEST = """
            select max(latest) as latest from (
                select max(recorded_at) as latest from plan_version where organisation = ? and recorded_at < ?
                union all
                select max(recorded_at) from recommendation_version where organisation = ? and recorded_at < ?
                union all
                select max(recorded_at) from action_version where organisation = ? and recorded_at < ?
                union all
                select max(recorded_at) from post_version where organisation = ? and recorded_at < ?) each_kind
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public RecordedUpTo(Database database) {
        this.database = database;
    }

    /** When the latest fact about an organisation's plans, actions and posts that counts was recorded by its owner. */
    public Optional<Instant> of(String organisation, AsAt asAt) {
        List<Optional<Instant>> latest = database.read(
                LATEST,
                row -> row.optionalMoment("latest"),
                organisation,
                asAt.until(),
                organisation,
                asAt.until(),
                organisation,
                asAt.until(),
                organisation,
                asAt.until());
        return latest.getFirst();
    }
}
