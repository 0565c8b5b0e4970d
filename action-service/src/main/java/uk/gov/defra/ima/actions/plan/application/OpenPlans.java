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

    /** Keeps the plan from being closed until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Plan holdOpen(UUID id) {
        return entities.find(Plan.class, id, LockModeType.PESSIMISTIC_READ);
    }
}
