package uk.gov.defra.ima.reports.statement.domain;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.defra.ima.reports.database.Database;
import uk.gov.defra.ima.reports.database.Row;

/** Every statement that was drafted. */
@ApplicationScoped
public class AssuranceStatements {

    private static final String ADD = """
            insert into assurance_statement (id, organisation, scope_kind, scope_id, period_from, period_to, as_at_day,
                as_at, recorded_up_to, status, drafted_by_sub, drafted_by_post, drafted_by_client, version, created_at,
                updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String ADD_GAP =
            "insert into statement_gap (statement_id, subject, version) values (?, ?, ?) on conflict do nothing";
    private static final String HEADS = "select * from assurance_statement ";

    // Greater than every identifier in use: it starts a list that runs from the newest down.
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    private final Database database;
    private final StatementFigures figures;

    AssuranceStatements(Database database, StatementFigures figures) {
        this.database = database;
        this.figures = figures;
    }

    /** Adds a statement with its figures, evidence and gaps. */
    public void add(AssuranceStatement statement) {
        StatementHead head = statement.head();
        database.write(
                ADD,
                head.id(),
                head.organisation(),
                head.scope().kind().name(),
                head.scope().id(),
                head.period().from(),
                head.period().to(),
                head.day(),
                head.asAt(),
                head.recordedUpTo(),
                head.status().name(),
                head.drafter().sub(),
                head.drafter().post(),
                head.drafter().client(),
                head.version(),
                head.createdAt(),
                head.updatedAt());
        figures.add(head.id(), statement.figures());
        database.writeAll(
                ADD_GAP,
                statement.gaps().stream()
                        .map(gap -> new Object[] {head.id(), gap.subject(), gap.version()})
                        .toList());
    }

    /** A statement of one of these organisations. */
    public Optional<AssuranceStatement> find(UUID id, Collection<String> organisations) {
        return database
                .read(
                        HEADS + "where id = ? and organisation = any (?)",
                        AssuranceStatements::head,
                        id,
                        List.copyOf(organisations))
                .stream()
                .findFirst()
                .map(head -> new AssuranceStatement(head, figures.of(id), gaps(id)));
    }

    /**
     * The statements of some organisations, newest first.
     *
     * @param after the last one seen, or empty for the start
     * @param limit most to return
     */
    public List<StatementHead> ofOrganisations(Collection<String> organisations, Optional<UUID> after, int limit) {
        return database.read(
                HEADS + "where organisation = any (?) and id < ? order by id desc limit ?",
                AssuranceStatements::head,
                List.copyOf(organisations),
                after.orElse(AFTER_ALL),
                limit);
    }

    private List<MissingVersion> gaps(UUID statement) {
        return database.read(
                "select * from statement_gap where statement_id = ? order by subject, version",
                row -> new MissingVersion(row.text("subject"), row.number("version")),
                statement);
    }

    private static StatementHead head(Row row) {
        return new StatementHead(
                row.uuid("id"),
                row.text("organisation"),
                new Scope(ScopeKind.valueOf(row.text("scope_kind")), row.text("scope_id")),
                new Period(row.day("period_from"), row.day("period_to")),
                row.day("as_at_day"),
                row.moment("as_at"),
                row.optionalMoment("recorded_up_to"),
                StatementStatus.valueOf(row.text("status")),
                new Drafter(
                        row.text("drafted_by_sub"),
                        row.optionalText("drafted_by_post"),
                        row.optionalText("drafted_by_client")),
                row.number("version"),
                row.moment("created_at"),
                row.moment("updated_at"));
    }
}
