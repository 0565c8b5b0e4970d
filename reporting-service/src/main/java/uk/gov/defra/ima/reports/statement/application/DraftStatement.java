package uk.gov.defra.ima.reports.statement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import uk.gov.defra.ima.messaging.history.History;
import uk.gov.defra.ima.reports.overview.domain.Tally;
import uk.gov.defra.ima.reports.projection.domain.AsAt;
import uk.gov.defra.ima.reports.projection.domain.PostVersions;
import uk.gov.defra.ima.reports.projection.domain.Posts;
import uk.gov.defra.ima.reports.projection.domain.RecordedUpTo;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatements;
import uk.gov.defra.ima.reports.statement.domain.Drafter;
import uk.gov.defra.ima.reports.statement.domain.Figures;
import uk.gov.defra.ima.reports.statement.domain.MissingVersion;
import uk.gov.defra.ima.reports.statement.domain.Period;
import uk.gov.defra.ima.reports.statement.domain.Scope;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;
import uk.gov.defra.ima.reports.statement.domain.StatementJournal;
import uk.gov.defra.ima.reports.statement.domain.StatementStatus;
import uk.gov.defra.ima.web.ids.Uuid7;
import uk.gov.defra.ima.web.problem.FieldError;
import uk.gov.defra.ima.web.problem.Problems;

/** Drafts an assurance statement: counts what had been recorded, and names what was counted. */
@ApplicationScoped
public class DraftStatement {

    private final FindScope scopes;
    private final PostVersions posts;
    private final RecordedUpTo recordedUpTo;
    private final History history;
    private final AssuranceStatements statements;
    private final StatementJournal journal;
    private final Clock clock;

    DraftStatement(
            FindScope scopes,
            PostVersions posts,
            RecordedUpTo recordedUpTo,
            History history,
            AssuranceStatements statements,
            StatementJournal journal,
            Clock clock) {
        this.scopes = scopes;
        this.posts = posts;
        this.recordedUpTo = recordedUpTo;
        this.history = history;
        this.statements = statements;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What a statement is asked for.
     *
     * @param scope the area
     * @param period the days that it is about
     * @param day the day in London for which the record is read
     * @param by who drafts it
     * @param organisations those that bound the drafter
     */
    public record Command(Scope scope, Period period, LocalDate day, Drafter by, Set<String> organisations) {}

    /**
     * Drafts a statement.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException NOT_FOUND when the area is foreign or had not been recorded
     *     by that day; UNPROCESSABLE when that day has not begun
     */
    @Transactional
    public AssuranceStatement draft(Command command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        AsAt day = AsAt.endOf(command.day());
        if (day.isAfter(now)) {
            throw Problems.unprocessable(
                    "Nothing has been recorded yet on a day to come.",
                    new FieldError("asAt", "must not be after today"));
        }
        AsAt asAt = day.cutAt(now);
        FindScope.Area area = scopes.find(command.scope(), asAt, command.organisations());
        Posts held = posts.ofOrganisation(area.organisation(), asAt);
        var head = new StatementHead(
                Uuid7.next(),
                area.organisation(),
                command.scope(),
                command.period(),
                asAt.day(),
                asAt.lastMoment(),
                recordedUpTo.of(area.organisation(), asAt),
                StatementStatus.DRAFT,
                command.by(),
                1,
                now,
                now);
        var statement = new AssuranceStatement(
                head, Figures.of(Tally.of(area.actions(), held, asAt), held), gaps(area.organisation()));
        statements.add(statement);
        journal.append(statement.drafted(), now);
        return statement;
    }

    // Of the whole organisation, whatever the scope: what is missing may be what would have belonged to it.
    private List<MissingVersion> gaps(String organisation) {
        return history.gaps(organisation).stream()
                .map(gap -> new MissingVersion(gap.subject(), gap.version()))
                .toList();
    }
}
