package uk.gov.defra.ima.reports.projection.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Reviews of plans, and how they ended. The version of the plan that each made is kept before it. */
@ApplicationScoped
public class PlanMilestones {

    private static final String KEEP_REVIEW = """
            insert into plan_review (plan_id, version, kind, reviewed_on, reviewer, findings, viewed, views)
            values (?, ?, ?, ?, ?, ?, cast(? as uuid[]), ?)
            on conflict do nothing
            """;

    private static final String KEEP_CLOSURE = """
            insert into plan_closure (plan_id, version, closing_comment, completed, verified, withdrawn)
            values (?, ?, ?, ?, ?, ?)
            on conflict do nothing
            """;

    private static final String REVIEWS = """
            select * from plan_review join plan_version using (plan_id, version)
            where plan_id = ? and recorded_at < ?
            order by reviewed_on, version
            """;

    private static final String CLOSURE = """
            select * from plan_closure join plan_version using (plan_id, version)
            where plan_id = ? and recorded_at < ?
            order by version desc limit 1
            """;

    private final Database database;

    /** On a database that has been migrated. */
    public PlanMilestones(Database database) {
        this.database = database;
    }

    /** Keeps a review; nothing happens when it is known already. */
    public void keep(PlanReview review) {
        database.write(
                KEEP_REVIEW,
                review.plan(),
                review.recorded().version(),
                review.kind(),
                review.reviewedOn(),
                review.reviewer(),
                review.findings(),
                review.views().stream().map(PlanReview.View::recommendation).toList(),
                review.views().stream().map(PlanReview.View::text).toList());
    }

    /** Keeps how a plan ended; nothing happens when it is known already. */
    public void keep(PlanClosure closure) {
        database.write(
                KEEP_CLOSURE,
                closure.plan(),
                closure.recorded().version(),
                closure.comment(),
                closure.completed(),
                closure.verified(),
                closure.withdrawn());
    }

    /** The reviews of a plan that had been recorded, in the order of their days. */
    public List<PlanReview> reviewsOf(UUID plan, AsAt asAt) {
        return database.read(REVIEWS, PlanMilestones::review, plan, asAt.until());
    }

    /** How a plan had ended; empty while it was open. */
    public Optional<PlanClosure> closureOf(UUID plan, AsAt asAt) {
        return database.read(CLOSURE, PlanMilestones::closure, plan, asAt.until()).stream()
                .findFirst();
    }

    private static PlanReview review(Row row) {
        var viewed = row.uuids("viewed");
        var views = row.texts("views");
        return new PlanReview(
                row.uuid("plan_id"),
                Versions.recorded(row),
                row.text("kind"),
                row.day("reviewed_on"),
                row.text("reviewer"),
                row.text("findings"),
                IntStream.range(0, viewed.size())
                        .mapToObj(i -> new PlanReview.View(viewed.get(i), views.get(i)))
                        .toList());
    }

    private static PlanClosure closure(Row row) {
        return new PlanClosure(
                row.uuid("plan_id"),
                Versions.recorded(row),
                row.text("closing_comment"),
                (int) row.number("completed"),
                (int) row.number("verified"),
                (int) row.number("withdrawn"));
    }
}
