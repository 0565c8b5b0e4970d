package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every version of every recommendation. */
@ApplicationScoped
public class RecommendationVersions {

    private static final String KEEP = """
            with known as (
                insert into recommendation (id, organisation, plan_id) values (?, ?, ?) on conflict do nothing)
            insert into recommendation_version (recommendation_id, version, event_id, event_type, recorded_at,
                organisation, plan_id, number, recommendation_text, commentary, commentary_updated)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String STANDING = """
            select stood.* from recommendation
            cross join lateral (
                select * from recommendation_version
                where recommendation_version.recommendation_id = recommendation.id and recorded_at < ?
                order by version desc limit 1) stood
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public RecommendationVersions(Database database) {
        this.database = database;
    }

    /** Keeps a version; nothing happens when it is known already. */
    public void keep(RecommendationVersion recommendation) {
        Recorded recorded = recommendation.recorded();
        database.write(
                KEEP,
                recommendation.id(),
                recorded.organisation(),
                recommendation.plan(),
                recommendation.id(),
                recorded.version(),
                recorded.event(),
                recorded.type(),
                recorded.at(),
                recorded.organisation(),
                recommendation.plan(),
                recommendation.number(),
                recommendation.text(),
                recommendation.commentary(),
                recommendation.commentaryUpdated());
    }

    /** How each recommendation of an organisation stood, in no particular order. */
    public List<RecommendationVersion> ofOrganisation(String organisation, AsAt asAt) {
        return database.read(
                STANDING + "where recommendation.organisation = ?",
                RecommendationVersions::read,
                asAt.until(),
                organisation);
    }

    /** How each recommendation of a plan stood, in no particular order. */
    public List<RecommendationVersion> ofPlan(UUID plan, AsAt asAt) {
        return database.read(
                STANDING + "where recommendation.plan_id = ?", RecommendationVersions::read, asAt.until(), plan);
    }

    private static RecommendationVersion read(Row row) {
        return new RecommendationVersion(
                row.uuid("recommendation_id"),
                Versions.recorded(row),
                row.uuid("plan_id"),
                row.text("number"),
                row.text("recommendation_text"),
                row.optionalText("commentary"),
                row.optionalText("commentary_updated"));
    }
}
