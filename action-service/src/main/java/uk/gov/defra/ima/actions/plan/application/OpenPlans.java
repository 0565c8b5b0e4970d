package uk.gov.defra.ima.actions.plan.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.defra.ima.actions.plan.domain.Plan;

/** Lets something be added to plans that are not closed. */
@ApplicationScoped
public class OpenPlans {

    private final EntityManager entities;

    OpenPlans(EntityManager entities) {
        this.entities = entities;
    }

    /** Keeps the plan from being closed until the transaction ends; one that is closed already is a conflict. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOpen(UUID id) {
        var plan = entities.find(Plan.class, id);
        entities.refresh(plan, LockModeType.PESSIMISTIC_READ); // it may have been read before it was locked
        plan.refuseClosed();
    }
}
