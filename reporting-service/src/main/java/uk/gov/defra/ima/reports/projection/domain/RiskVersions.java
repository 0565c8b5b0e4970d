package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every version of every information risk. */
@ApplicationScoped
public class RiskVersions {

    private static final String KEEP = """
            with known as (insert into risk (id, organisation) values (?, ?) on conflict do nothing)
            insert into risk_version (risk_id, version, event_id, event_type, recorded_at, organisation,
                reference, title, category, owner_post, level, status, mitigating_action)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::uuid[])
            on conflict do nothing
            """;

    private static final String STANDING = """
            select stood.* from risk
            cross join lateral (
                select * from risk_version
                where risk_version.risk_id = risk.id and recorded_at < ?
                order by version desc limit 1) stood
            where risk.organisation = ?
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public RiskVersions(Database database) {
        this.database = database;
    }

    /** Keeps a version; nothing happens when it is known already. */
    public void keep(RiskVersion risk) {
        Recorded recorded = risk.recorded();
        database.write(
                KEEP,
                risk.id(),
                recorded.organisation(),
                risk.id(),
                recorded.version(),
                recorded.event(),
                recorded.type(),
                recorded.at(),
                recorded.organisation(),
                risk.reference(),
                risk.title(),
                risk.category(),
                risk.ownerPost(),
                risk.level(),
                risk.status(),
                risk.mitigatingActions());
    }

    /** How each risk of an organisation stood, in no particular order. */
    public List<RiskVersion> ofOrganisation(String organisation, AsAt asAt) {
        return database.read(STANDING, RiskVersions::read, asAt.until(), organisation);
    }

    private static RiskVersion read(Row row) {
        return new RiskVersion(
                row.uuid("risk_id"),
                Versions.recorded(row),
                row.text("reference"),
                row.text("title"),
                row.text("category"),
                row.text("owner_post"),
                row.text("level"),
                row.text("status"),
                row.uuids("mitigating_action"));
    }
}
