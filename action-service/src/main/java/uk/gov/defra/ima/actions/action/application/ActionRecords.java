package uk.gov.defra.ima.actions.action.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;
import uk.gov.defra.ima.actions.action.domain.CommentaryEntry;

/** Keeps what happens to actions within the caller's transaction: the rows first, then the events about them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActionRecords {

    private final EntityManager entities;
    private final ActionJournal journal;

    ActionRecords(EntityManager entities, ActionJournal journal) {
        this.entities = entities;
        this.journal = journal;
    }

    /** Keeps changes of actions that the transaction has locked or added, at most one of each. */
    public void keep(List<? extends ActionEvent> events) {
        events.stream()
                .<CommentaryEntry>mapMulti((event, said) -> {
                    switch (event) {
                        case ActionEvent.Added added -> added.entry().ifPresent(said);
                        case ActionEvent.Commented commented -> said.accept(commented.entry());
                        default -> {
                            // Nothing was said.
                        }
                    }
                })
                .forEach(entities::persist);
        entities.flush();
        journal.append(events);
    }

    /** Keeps new actions and forgets them, so that many need no more memory than few. */
    public void addAndLetGo(List<ActionEvent.Added> added) {
        added.forEach(one -> entities.persist(one.action()));
        keep(added);
        added.forEach(one -> {
            entities.detach(one.action());
            one.entry().ifPresent(entities::detach);
        });
    }
}
