package uk.gov.defra.ima.actions.action.application;

import java.util.List;
import uk.gov.defra.ima.actions.action.domain.ActionEvent;

/** Where what happens to actions is recorded, in the transaction that changes them. */
public interface ActionJournal {

    /** Records events, in order; the changed actions must have been flushed. */
    void append(List<? extends ActionEvent> events);
}
