package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every version of every post. */
@ApplicationScoped
public class PostVersions {

    private static final String KEEP = """
            with known as (insert into post (id, organisation) values (?, ?) on conflict do nothing)
            insert into post_version (post_id, version, event_id, event_type, recorded_at, organisation,
                title, lead, holder)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String STANDING = """
            select stood.* from post
            cross join lateral (
                select * from post_version
                where post_version.post_id = post.id and recorded_at < ?
                order by version desc limit 1) stood
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public PostVersions(Database database) {
        this.database = database;
    }

    /** Keeps a version; nothing happens when it is known already. */
    public void keep(PostVersion post) {
        Recorded recorded = post.recorded();
        database.write(
                KEEP,
                post.id(),
                recorded.organisation(),
                post.id(),
                recorded.version(),
                recorded.event(),
                recorded.type(),
                recorded.at(),
                recorded.organisation(),
                post.title(),
                post.lead(),
                post.holders());
    }

    /** How a post stood; empty when it is not known, or was recorded later. */
    public Optional<PostVersion> find(String id, AsAt asAt) {
        return database.read(STANDING + "where post.id = ?", PostVersions::read, asAt.until(), id).stream()
                .findFirst();
    }

    /** How the posts of an organisation stood. */
    public Posts ofOrganisation(String organisation, AsAt asAt) {
        return Posts.of(database.read(
                STANDING + "where post.organisation = ?", PostVersions::read, asAt.until(), organisation));
    }

    private static PostVersion read(Row row) {
        return new PostVersion(
                row.text("post_id"),
                Versions.recorded(row),
                row.text("title"),
                row.optionalText("lead"),
                row.texts("holder"));
    }
}
