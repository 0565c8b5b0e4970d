package uk.gov.defra.ima.actions.plan.application;

import java.util.List;
import uk.gov.defra.ima.actions.plan.domain.PlanEvent;

/** Where what happens to plans and recommendations is recorded, in the transaction that changes them. */
public interface PlanJournal {

    /** Records events, in order; what changed must have been flushed. */
    void append(List<? extends PlanEvent> events);
}
