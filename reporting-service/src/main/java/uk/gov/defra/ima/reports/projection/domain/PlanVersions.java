package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every version of every plan. */
@ApplicationScoped
public class PlanVersions {

    private static final String KEEP = """
            with known as (insert into plan (id, organisation) values (?, ?) on conflict do nothing)
            insert into plan_version (plan_id, version, event_id, event_type, recorded_at, organisation,
                title, assessor, stated_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String STANDING = """
            select stood.* from plan
            cross join lateral (
                select * from plan_version
                where plan_version.plan_id = plan.id and recorded_at < ?
                order by version desc limit 1) stood
            """;

    // The nil UUID is smaller than every identifier in use: it starts a list.
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Database database;

    /** On a database that has been migrated. */
    public PlanVersions(Database database) {
        this.database = database;
    }

    /** Keeps a version; nothing happens when it is known already. */
    public void keep(PlanVersion plan) {
        Recorded recorded = plan.recorded();
        database.write(
                KEEP,
                plan.id(),
                recorded.organisation(),
                plan.id(),
                recorded.version(),
                recorded.event(),
                recorded.type(),
                recorded.at(),
                recorded.organisation(),
                plan.title(),
                plan.assessor(),
                plan.statedOn());
    }

    /** How a plan stood; empty when it is not known, or was recorded later. */
    public Optional<PlanVersion> find(UUID id, AsAt asAt) {
        return database.read(STANDING + "where plan.id = ?", PlanVersions::read, asAt.until(), id).stream()
                .findFirst();
    }

    /**
     * The plans of some organisations in the order in which they were registered.
     *
     * @param after the last one seen, or empty for the start
     * @param limit most to return
     */
    public List<PlanVersion> ofOrganisations(
            Collection<String> organisations, AsAt asAt, Optional<UUID> after, int limit) {
        return database.read(
                STANDING + "where plan.organisation = any (?) and plan.id > ? order by plan.id limit ?",
                PlanVersions::read,
                asAt.until(),
                List.copyOf(organisations),
                after.orElse(BEFORE_ALL),
                limit);
    }

    private static PlanVersion read(Row row) {
        return new PlanVersion(
                row.uuid("plan_id"),
                Versions.recorded(row),
                row.text("title"),
                row.text("assessor"),
                row.day("stated_on"));
    }
}
