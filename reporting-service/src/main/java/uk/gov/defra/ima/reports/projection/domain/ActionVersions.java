package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every version of every action. */
@ApplicationScoped
public class ActionVersions {

    private static final String KEEP = """
            with known as (
                insert into action (id, organisation, plan_id) values (?, ?, ?) on conflict do nothing)
            insert into action_version (action_id, version, event_id, event_type, recorded_at, organisation, plan_id,
                recommendation_id, recommendation_number, ref, description, owner_post, owner_title, owner_qualifier,
                priority, label, due_as_stated, due_precision, due_earliest, due_latest, due_original,
                status, status_as_stated, status_basis, commentary, commentary_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    // One probe per action from its newest version down: how long its history is does not matter.
    private static final String STANDING = """
            select stood.* from action
            cross join lateral (
                select * from action_version
                where action_version.action_id = action.id and recorded_at < ?
                order by version desc limit 1) stood
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public ActionVersions(Database database) {
        this.database = database;
    }

    /** Keeps a version; nothing happens when it is known already. */
    public void keep(ActionVersion action) {
        Recorded recorded = action.recorded();
        CompletionDue due = action.due();
        List<Owner> owners = action.owners();
        database.write(
                KEEP,
                action.id(),
                recorded.organisation(),
                action.plan(),
                action.id(),
                recorded.version(),
                recorded.event(),
                recorded.type(),
                recorded.at(),
                recorded.organisation(),
                action.plan(),
                action.recommendation(),
                action.recommendationNumber(),
                action.ref(),
                action.description(),
                owners.stream().map(Owner::post).toList(),
                owners.stream().map(Owner::title).toList(),
                owners.stream().map(owner -> owner.qualifier().orElse("")).toList(),
                action.priority(),
                action.labels(),
                due.asStated(),
                due.precision(),
                due.earliest(),
                due.latest(),
                due.original(),
                action.statusPublished(),
                action.statusAsStated(),
                action.basisPublished(),
                action.commentary(),
                action.commentaryAt());
    }

    /** How each action of an organisation stood, in no particular order; those recorded later are left out. */
    public List<ActionVersion> ofOrganisation(String organisation, AsAt asAt) {
        return database.read(
                STANDING + "where action.organisation = ?", ActionVersions::read, asAt.until(), organisation);
    }

    /** How each action of a plan stood, in no particular order; those recorded later are left out. */
    public List<ActionVersion> ofPlan(UUID plan, AsAt asAt) {
        return database.read(STANDING + "where action.plan_id = ?", ActionVersions::read, asAt.until(), plan);
    }

    private static ActionVersion read(Row row) {
        return new ActionVersion(
                row.uuid("action_id"),
                Versions.recorded(row),
                row.uuid("plan_id"),
                row.uuid("recommendation_id"),
                row.text("recommendation_number"),
                row.text("ref"),
                row.text("description"),
                owners(row),
                row.optionalText("priority"),
                row.texts("label"),
                new CompletionDue(
                        row.optionalText("due_as_stated"),
                        row.text("due_precision"),
                        row.optionalDay("due_earliest"),
                        row.optionalDay("due_latest"),
                        row.optionalText("due_original")),
                row.text("status"),
                row.optionalText("status_as_stated"),
                row.text("status_basis"),
                row.optionalText("commentary"),
                row.optionalMoment("commentary_at"));
    }

    private static List<Owner> owners(Row row) {
        List<String> posts = row.texts("owner_post");
        List<String> titles = row.texts("owner_title");
        List<String> qualifiers = row.texts("owner_qualifier");
        return IntStream.range(0, posts.size())
                .mapToObj(i -> new Owner(
                        posts.get(i),
                        titles.get(i),
                        Optional.of(qualifiers.get(i)).filter(words -> !words.isEmpty())))
                .toList();
    }
}
