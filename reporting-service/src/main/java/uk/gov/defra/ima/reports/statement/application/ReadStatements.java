package uk.gov.defra.ima.reports.statement.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.UUID;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatement;
import uk.gov.defra.ima.reports.statement.domain.AssuranceStatements;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;
import uk.gov.defra.ima.web.paging.Cursors;
import uk.gov.defra.ima.web.paging.Page;
import uk.gov.defra.ima.web.problem.Problems;

/** Reads statements. */
@ApplicationScoped
public class ReadStatements {

    private final AssuranceStatements statements;
    private final Cursors cursors;

    ReadStatements(AssuranceStatements statements, Cursors cursors) {
        this.statements = statements;
        this.cursors = cursors;
    }

    /**
     * A statement of one of these organisations.
     *
     * @throws uk.gov.defra.ima.web.problem.ProblemException NOT_FOUND when there is none, or it is foreign
     */
    @Transactional
    public AssuranceStatement read(UUID id, SortedSet<String> organisations) {
        return statements.find(id, organisations).orElseThrow(() -> Problems.notFound("assurance statement", id));
    }

    /**
     * One page of the statements of some organisations, newest first.
     *
     * @param limit most items, 1 to 100
     * @param cursor of the page, or empty for the first
     * @throws uk.gov.defra.ima.web.problem.ProblemException INVALID_CURSOR when it was not made for this list
     */
    public Page<StatementHead> page(SortedSet<String> organisations, int limit, Optional<String> cursor) {
        String query = "assurance statements of " + String.join(",", organisations);
        Optional<UUID> after =
                cursor.map(text -> UUID.fromString(cursors.keys(query, text).getFirst()));
        List<StatementHead> found = statements.ofOrganisations(organisations, after, limit + 1);
        if (found.size() <= limit) {
            return Page.last(found);
        }
        List<StatementHead> shown = found.subList(0, limit);
        return new Page<>(
                shown, cursors.next(query, List.of(shown.getLast().id().toString())));
    }
}
