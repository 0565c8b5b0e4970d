package uk.gov.defra.ima.reports.statement.events;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import uk.gov.defra.ima.messaging.journal.EventJournal;
import uk.gov.defra.ima.messaging.journal.NewEvent;
import uk.gov.defra.ima.reports.statement.domain.StatementEvent;
import uk.gov.defra.ima.reports.statement.domain.StatementHead;
import uk.gov.defra.ima.reports.statement.domain.StatementJournal;

/** Writes what happened to statements into the journal, from which it is published. */
@ApplicationScoped
class JournalledStatements implements StatementJournal {

    private final EventJournal journal;

    JournalledStatements(EventJournal journal) {
        this.journal = journal;
    }

    @Override
    public void append(StatementEvent event, Instant at) {
        StatementHead head = event.statement().head();
        journal.append(
                new NewEvent(type(event), head.organisation(), head.id().toString(), head.version(), at, data(event)));
    }

    static String type(StatementEvent event) {
        return switch (event) {
            case StatementEvent.Drafted drafted -> "statement.drafted.v1";
        };
    }

    static Object data(StatementEvent event) {
        return switch (event) {
            case StatementEvent.Drafted drafted -> StatementDrafted.of(drafted.statement());
        };
    }
}
